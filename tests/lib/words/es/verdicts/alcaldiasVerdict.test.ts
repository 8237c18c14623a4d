/** What is said of an indicator in every alcaldía, word by word. */
import { describe, expect, it } from 'vitest';
import type { AlcaldiasSeries } from '$lib/answers/alcaldiasSeries';
import { alcaldiasHeadline, alcaldiasLimits } from '$lib/words/es/verdicts/alcaldiasVerdict';
import { SOURCE } from '../../../answers/inventedSources';

const DAYS = { desde: '2026-01-01', hasta: '2026-07-31', unidad: 'reportes' };
const alcaldia = (clave: string, year: number | null | undefined, day?: number | null) => ({
  clave,
  nombre: clave,
  poblacion: 1000,
  years: year === undefined ? [undefined] : [year],
  days: [day],
  rate: null,
});
const answer = (rest: Partial<AlcaldiasSeries> = {}): AlcaldiasSeries => ({
  years: ['2024'],
  days: [],
  fuentes: ['inventada'],
  alcaldias: [alcaldia('1', 10), alcaldia('2', 52)],
  ...rest,
});
const named = (
  rest: Partial<AlcaldiasSeries> = {},
  source = SOURCE,
  nombre = 'Feminicidio (SI)',
) => ({
  nombre,
  lugar: { clave: '1', nombre: 'Cuauhtémoc' },
  answer: answer(rest),
  sources: [source],
});

describe('the finding', () => {
  it('is the own count, and that of all where each is told', () => {
    expect(alcaldiasHeadline(named())).toBe(
      'Feminicidio (SI): 10 reportes de Cuauhtémoc en 2024, de 62 en 2 alcaldías',
    );
    expect(alcaldiasHeadline(named({}, SOURCE, 'Acoso'))).toContain('Acoso (SI): 10');
    expect(alcaldiasHeadline(named({}, { ...SOURCE, corto: null }, 'Acoso'))).toContain(
      'Acoso: 10',
    );
  });

  it('tells of no sum where one is missing or protected', () => {
    for (const other of [null, undefined]) {
      expect(
        alcaldiasHeadline(named({ alcaldias: [alcaldia('1', 10), alcaldia('2', other)] })),
      ).toBe('Feminicidio (SI): 10 reportes de Cuauhtémoc en 2024');
    }
    expect(alcaldiasHeadline(named({ alcaldias: [alcaldia('1', null), alcaldia('2', 3)] }))).toBe(
      'Feminicidio (SI): menos de 5 o protegida de Cuauhtémoc en 2024',
    );
  });

  it('is of days where there is no year, and says where there is nothing', () => {
    const days = {
      years: [],
      days: [DAYS],
      alcaldias: [alcaldia('1', undefined, 3), alcaldia('2', undefined, 4)],
    };
    expect(alcaldiasHeadline(named(days))).toBe(
      'Feminicidio (SI): 3 reportes de Cuauhtémoc de enero a julio de 2026, de 7 en 2 alcaldías',
    );
    expect(alcaldiasHeadline(named({ alcaldias: [alcaldia('2', 3)] }))).toBe(
      'Feminicidio (SI): sin cuentas de Cuauhtémoc en 2024',
    );
    expect(alcaldiasHeadline({ ...named({ years: [] }), sources: [] })).toBe(
      'Feminicidio (SI): sin cuentas de Cuauhtémoc',
    );
  });
});

describe('what they may not be taken for', () => {
  const broken = {
    ...SOURCE,
    rupturas: [
      { kind: 'declarada', desde: '2026-01-01', que: 'cambió el registro', fuente: 'un diario' },
    ] as const,
  };
  const BREAK =
    'La serie se rompe en enero de 2026: cambió el registro (un diario). Lo de antes y lo de después no se compara.';

  it('is a year, or one series across its break', () => {
    expect(alcaldiasLimits(named({ days: [DAYS] }, broken))).toEqual([
      BREAK,
      'Lo de enero a julio de 2026 son esos días juntos: no se compara con un año.',
    ]);
    const april = { ...DAYS, hasta: '2026-04-30' };
    expect(alcaldiasLimits(named({ days: [DAYS, april] })).at(-1)).toBe(
      'Lo de enero a julio de 2026 y lo de enero a abril de 2026 son esos días juntos: no se compara con un año.',
    );
  });

  it('says of no break that nothing shown lies across', () => {
    expect(alcaldiasLimits(named({}, broken))).toEqual([]);
    expect(alcaldiasLimits(named({ years: ['2026'] }, broken))).toEqual([]);
    expect(alcaldiasLimits(named({ years: ['2025', '2026'] }, broken))).toEqual([BREAK]);
    expect(alcaldiasLimits(named({ years: [], days: [DAYS] }, broken))).toHaveLength(1);
    expect(alcaldiasLimits({ ...named(), sources: [] })).toEqual([]);
  });
});
