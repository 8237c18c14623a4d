import { describe, expect, it } from 'vitest';
import { agreementsOf, canBeEvaluated, lastAmount } from '$features/agreements/answers/agreement';
import type { Agreement as Published } from '$features/agreements/queries/agreements';
import type { Progress } from '$features/agreements/queries/progress';
import { invented, mark } from './invented';

const row: Published = {
  id: 'A001',
  fecha_sesion: '2025-03',
  sesion: 'una sesión inventada',
  acuerdo: 'Un acuerdo inventado',
  tipo: 'meta',
  responsable: 'Alcaldía inventada',
  aliados: 'Una; Otra',
  colonias: null,
  meta_valor: 10,
  meta_unidad: 'puntos',
  fecha_compromiso: '2025-12-31',
  estado: 'en_curso',
  indicadores: 'acoso_sexual; violacion',
  fuente: 'Boletín inventado',
  fuente_url: null,
  nota: null,
};

const step = (acuerdo: string, fecha: string, valor: number | null): Progress => ({
  acuerdo,
  fecha,
  valor,
  fuente: null,
  fuente_url: 'https://ejemplo.invalid/',
  nota: null,
});

describe('agreementsOf', () => {
  it('parts its lists, and gives each its own progress, oldest first', () => {
    const [agreement] = agreementsOf(
      [row],
      [step('A001', '2025-07-01', 4), step('A002', '2025-05', 9), step('A001', '2025-06', null)],
    );
    expect(agreement).toMatchObject({
      partners: ['Una', 'Otra'],
      colonias: [],
      indicators: ['acoso_sexual', 'violacion'],
      source: { document: 'Boletín inventado', url: null },
    });
    expect(agreement?.progress.map(({ on, amount }) => [on, amount])).toEqual([
      ['2025-06', null],
      ['2025-07-01', 4],
    ]);
  });

  it.each([
    [{ tipo: 'deseo' }, /A001.*«tipo».*«deseo»/],
    [{ estado: 'vencido' }, /A001.*«estado».*«vencido»/],
    [{ indicadores: 'felicidad' }, /A001.*«indicadores».*«felicidad»/],
  ])('refuses %o', (wrong, message) => {
    expect(() => agreementsOf([{ ...row, ...wrong }], [])).toThrow(message);
  });
});

describe('lastAmount', () => {
  it('passes over what was called done without an amount', () => {
    const agreement = invented({ progress: [mark('2025-01', 3), mark('2025-02-01', null)] });
    expect(lastAmount(agreement)).toEqual({ on: '2025-01', amount: 3 });
    expect(lastAmount(invented())).toBeNull();
  });
});

describe('canBeEvaluated', () => {
  it.each([
    [[], [], false],
    [['1'], [], false],
    [[], ['violacion'], false],
    [['1'], ['violacion'], true],
  ] as const)('colonias %o and indicators %o: %s', (colonias, indicators, can) => {
    expect(canBeEvaluated({ colonias, indicators })).toBe(can);
  });
});
