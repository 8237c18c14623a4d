import type { RegisterCount } from '$lib/answers/registers';
import { describe, expect, it } from 'vitest';
import {
  coloniaChangesOf,
  comparableByColonia,
  tallyOf,
  type ColoniaPairCount,
} from '$features/changes/answers/coloniaChanges';
import { holmAdjusted } from '../../../counted/exactTests';
import { addMonths } from '$lib/period/months';
import { completePeriods } from '$lib/period/period';
import { MEASURED } from '../../../fixtures/delayCurves';
import { key } from '../../../coloniaKey';

const SIX_YEARS = completePeriods('2019-01-01', '2024-07-01');
const EIGHT_YEARS = completePeriods('2016-01-01', '2024-07-01');

describe('comparableByColonia', () => {
  it('tells every indicator of the catalogue, one way or the other', () => {
    const { comparable, uncomparable } = comparableByColonia(SIX_YEARS);
    expect(comparable.map(({ indicador }) => indicador)).toEqual([
      'violencia_familiar',
      'violencia_sexual',
      'abuso_sexual',
    ]);
    expect(uncomparable.filter(({ reason }) => reason === 'sin_dos_trienios')).toHaveLength(3);
    expect(uncomparable.filter(({ reason }) => reason === 'no_publicado')).toHaveLength(5);
    expect(uncomparable).toHaveLength(8);
    expect(comparableByColonia(EIGHT_YEARS).comparable).toHaveLength(6);
  });
});

describe('coloniaChangesOf', () => {
  // Asked in each test, and not once for all: a mutant is held against the tests that run it.
  const comparable = () => comparableByColonia(SIX_YEARS).comparable;
  const colonias = ['uno', 'dos', 'tres', 'cuatro'].map((clave) => ({ clave: key(clave) }));
  const row = (
    clave: string,
    anteriores: number | null,
    recientes: number | null,
    indicador = 'violencia_familiar',
  ): ColoniaPairCount => ({ clave: key(clave), indicador, anteriores, recientes });
  const ask = (registered: readonly RegisterCount[] = []) =>
    coloniaChangesOf(
      comparable(),
      colonias,
      [
        row('uno', 100, 180),
        row('dos', 100, 104),
        row('tres', null, 9),
        row('uno', 30, 31, 'violencia_sexual'),
        row('dos', 0, 0, 'violencia_sexual'),
      ],
      () => ({ curves: [MEASURED.violencia_familiar], cut: '2025-01-31' }),
      new Map(),
      registered,
    );

  it('asks about every colonia in every indicator that can be compared', () => {
    const family = ask();
    expect(family.beyond.length + family.within.length + family.unanswered.length).toBe(12);
    expect(family.beyond.map(({ subject }) => subject)).toEqual([
      { indicador: 'violencia_familiar', colonia: { clave: 'uno' } },
    ]);
    expect(family.beyond[0]?.change).toMatchObject({
      before: { window: { first: '2022-01-01', last: '2022-12-01' }, n: 100 },
      after: { window: { first: '2023-01-01', last: '2023-12-01' }, n: 180 },
    });
  });

  it('tells of no colonia what another register of the alcaldía does not bear out', () => {
    const year = (periodo: string, propia: number, otra: number) =>
      ({ indicador: 'violencia_familiar', tipo: 'anio', periodo, propia, otra }) as const;
    const family = ask([year('2022-01-01', 2466, 2784), year('2023-01-01', 2633, 2721)]);
    expect(family.beyond).toEqual([]);
    const [first] = family.unanswered;
    expect(first).toMatchObject({
      subject: { indicador: 'violencia_familiar', colonia: { clave: 'uno' } },
      change: { reason: 'registros', doubt: { why: 'direccion' } },
    });
    // What is not published stays so.
    const reasons = family.unanswered
      .filter(({ subject }) => subject.indicador === 'violencia_familiar')
      .map(({ change }) => change.reason);
    expect(reasons).toEqual(['registros', 'registros', 'sin_cuenta', 'sin_cuenta']);
    expect(tallyOf('violencia_familiar', family)).toEqual({
      indicador: 'violencia_familiar',
      colonias: 4,
      beyond: 0,
      within: 0,
      unpublished: 2,
      without: 0,
      parted: 2,
    });
  });

  it('opens a change by what its colonia shares of how irregular the alcaldía is', () => {
    const months = Array.from({ length: 24 }, (_, at) => ({
      periodo: addMonths('2022-01-01', at),
      n: 28,
    }));
    const irregularity = { dispersion: 5, memory: 0, degrees: 7 };
    const opened = coloniaChangesOf(
      comparable(),
      colonias,
      [row('uno', 100, 160), row('dos', 100, 104)],
      () => ({ curves: [MEASURED.violencia_familiar], cut: '2025-01-31' }),
      new Map([['violencia_familiar', { months, irregularity }]]),
      [],
    );
    // 260 of 672 cases, of 5 times what Poisson gives: 1 + 4 × 260 ÷ 672.
    const [change] = [...opened.beyond, ...opened.within].map((judged) => judged.change);
    expect(change?.irregular.inflation).toBeCloseTo(1 + (4 * 260) / 672, 9);
    expect(opened.beyond).toEqual([]);
  });

  it('corrects for every comparison of every indicator at once', () => {
    const family = ask();
    const judged = [...family.beyond, ...family.within].map(({ change }) => change);
    expect(judged).toHaveLength(3);
    expect(judged.map(({ adjustedP }) => adjustedP)).toEqual(
      holmAdjusted(judged.map(({ p }) => p)),
    );
  });

  it('tells how each indicator fell out, the missing and the empty apart', () => {
    const family = ask();
    expect(tallyOf('violencia_familiar', family)).toEqual({
      indicador: 'violencia_familiar',
      colonias: 4,
      beyond: 1,
      within: 1,
      unpublished: 2,
      without: 0,
      parted: 0,
    });
    expect(tallyOf('violencia_sexual', family)).toMatchObject({
      colonias: 4,
      within: 1,
      unpublished: 2,
      without: 1,
      parted: 0,
    });
  });
});
