/** Whoever knows every printed count and these rules learns no more of what gathers at an office than its step. */
import { describe, expect, it } from 'vitest';
import {
  crowding,
  FEWEST_NEAR,
  STEP,
  stepOf,
} from '../../../../scripts/etl/count/registration/officeExcess';
import { excessOf } from '../../../../scripts/etl/piles/officeTable';
import { toldOfOffices } from '../../../../scripts/etl/piles/earlierPiles';
import type { Release, ToldPile } from '../../../../scripts/etl/cells/release';

const K = 5;

describe('what is in excess', () => {
  it('leaves k or more possible counts of a colonia and year, whatever its printed count', () => {
    for (let n = 0; n <= 160; n += 1) {
      const answers = new Map<string, number>();
      for (let own = 0; own <= n; own += 1) {
        const told = JSON.stringify(excessOf({ own, expectedShare: 0.2 }, n));
        answers.set(told, (answers.get(told) ?? 0) + 1);
      }
      const least = Math.min(...answers.values());
      expect(least, `de ${n}`).toBeGreaterThanOrEqual(Math.min(K, n + 1));
    }
    expect(STEP).toBeGreaterThanOrEqual(K);
  });

  it('is told the same of any two circles, or rings, of one step', () => {
    for (const near of [20, 41, 138, 139]) {
      for (const ring of [10, 85, 216]) {
        expect(crowding(near, ring)).toEqual(crowding(stepOf(near), stepOf(ring)));
        expect(crowding(near, stepOf(ring) + STEP - 1)).toEqual(crowding(near, ring));
      }
    }
    expect(crowding(FEWEST_NEAR - 1, 0)).toBeNull();
    expect(crowding(100, 400)).toBeNull();
    expect(crowding(138, 214)).toBeCloseTo(210 / 8 / 130);
  });

  it('is nothing of a colonia whose count is not printed, or almost all of which is there', () => {
    expect(excessOf({ own: 100, expectedShare: 0.2 }, null)).toBeNull();
    expect(excessOf({ own: 28, expectedShare: 0.2 }, 28)).toBeNull();
    expect(excessOf({ own: 138, expectedShare: 0.2 }, 381)).toEqual({ least: 70, most: 110 });
  });
});

const TOLD: ToldPile = {
  fuente: 'fgj_carpetas',
  clave: '0901500010011',
  de: 'violencia_familiar',
  anios: '2023',
  indicador: 'violencia_familiar',
  asunto: 'nivel',
  periodo_tipo: 'anio',
  periodo: '2023-01-01',
  contra: null,
  efecto: 'igual',
  regla: 'oficina',
  divisor: 'mujeres',
};

describe('a year that was told of', () => {
  const earlier = (n: number): Release => ({
    observaciones: [
      {
        fuente: 'fgj_carpetas',
        indicador: 'violencia_familiar',
        nivel: 'colonia',
        clave: '0901500010011',
        periodo_tipo: 'anio',
        periodo: '2023-01-01',
        sexo: 'total',
        edad: 'total',
        n,
        supresion: 'ninguna',
      },
    ],
    horarios: [],
    nearOffices: [TOLD],
    k: K,
    structure: { alcaldiaOf: (clave) => clave, parentOf: () => null },
  });
  const now = { ...TOLD, efecto: 'sostiene' as const };

  it('is said again as it was, while its count has moved by less than k', () => {
    const { effectOf } = toldOfOffices([earlier(381)], 'fgj_carpetas');
    expect([381, 385, 386].map((n) => effectOf(now, [n]))).toEqual(['igual', 'igual', 'reservado']);
  });

  it('is withheld from all that is new', () => {
    const { effectOf } = toldOfOffices([earlier(381)], 'fgj_carpetas');
    expect(effectOf({ ...now, divisor: 'ambiente' }, [381])).toBe('reservado');
    expect(effectOf({ ...now, anios: '2024', periodo: '2024-01-01' }, [300])).toBeNull();
    expect(toldOfOffices([earlier(381)], 'fgj_victimas').effectOf(now, [381])).toBeNull();
  });

  it('is as the first release that told of it has it, all its years and windows together', () => {
    const later = { ...earlier(384), nearOffices: [{ ...TOLD, efecto: 'sostiene' as const }] };
    const both = toldOfOffices([earlier(381), later], 'fgj_carpetas');
    expect([383, 386].map((n) => both.effectOf(now, [n]))).toEqual(['igual', 'reservado']);
    expect(both.effectOf({ ...now, anios: '2023; 2024', divisor: 'ambiente' }, [9])).toBe(
      'reservado',
    );
    const change = { ...TOLD, contra: '2022-01-01' };
    const counts = earlier(381).observaciones;
    const compared = {
      ...earlier(381),
      observaciones: [
        ...counts,
        ...counts.map((row) => ({ ...row, periodo: '2022-01-01', n: 90 })),
      ],
      nearOffices: [change],
    };
    const { effectOf } = toldOfOffices([compared], 'fgj_carpetas');
    const moved = [
      [90, 381],
      [90, 390],
      [99, 381],
    ];
    expect(moved.map((own) => effectOf(change, own))).toEqual(['igual', 'reservado', 'reservado']);
  });

  it('is withheld where its count was not printed then', () => {
    const [row] = earlier(381).observaciones;
    if (row === undefined) throw new Error('it counts nothing');
    const hidden = { ...row, n: null, supresion: 'primaria' as const };
    const { effectOf } = toldOfOffices(
      [{ ...earlier(381), observaciones: [hidden] }],
      'fgj_carpetas',
    );
    expect(effectOf(now, [3])).toBe('reservado');
  });
});
