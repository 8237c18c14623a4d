import { describe, expect, it } from 'vitest';
import { indicatorSeries } from '$features/changes/answers/indicatorSeries';
import { countedPair } from '$features/changes/answers/pairCounts';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { MEASURED, MEASURED_DELAYS } from '../../../fixtures/delayCurves';
import { pair, SOURCE } from './inventedSeries';

const series = (indicador: IndicatorId, months: Readonly<Record<string, number>>) =>
  indicatorSeries(
    indicador,
    Object.entries(months).map(([periodo, n]) => ({ periodo, n })),
    MEASURED_DELAYS,
    SOURCE,
  );

describe('indicatorSeries', () => {
  // Five cases a month are enough.
  it.each<[string, IndicatorId, Readonly<Record<string, number>>, boolean]>([
    ['enough', 'violencia_familiar', { '2024-06-01': 5 }, false],
    ['too few', 'violencia_familiar', { '2024-06-01': 4 }, true],
    ['none', 'violencia_familiar', {}, true],
    ['the last complete', 'violencia_familiar', { '2024-06-01': 0, '2024-07-01': 10 }, false],
    ['one not complete', 'violencia_familiar', { '2024-06-01': 4, '2024-08-01': 90 }, true],
    ['the first of its count', 'tentativa_feminicidio', { '2021-01-01': 5 }, false],
    ['one counted otherwise', 'tentativa_feminicidio', { '2020-12-01': 90, '2021-01-01': 4 }, true],
    ['the same of another', 'violencia_familiar', { '2020-12-01': 90, '2021-01-01': 4 }, false],
  ])('of %s', (_, indicador, months, isTooFew) => {
    expect(series(indicador, months).isTooFew).toBe(isTooFew);
  });

  it('reports as its own curve tells, up to the cut of the source', () => {
    const { curves, cut } = series('violencia_familiar', { '2024-06-01': 5 }).reporting;
    expect(cut).toBe('2025-01-31');
    expect(curves.map((curve) => curve.map(({ dias }) => dias))).toEqual([
      MEASURED.violencia_familiar.map(({ dias }) => dias),
    ]);
  });
});

describe('countedPair', () => {
  const windows = {
    before: { first: '2022-08-01', last: '2023-07-01' },
    after: { first: '2023-08-01', last: '2024-07-01' },
  };
  const counts = [pair('violencia_sexual', 3, 4), pair('violencia_familiar', 1, 2)];

  it('gives each window its count, and none to what was not counted', () => {
    expect(countedPair('violencia_familiar', counts, windows)).toEqual([
      { window: windows.before, n: 1 },
      { window: windows.after, n: 2 },
    ]);
    expect(countedPair('feminicidio', counts, windows)).toEqual([
      { window: windows.before, n: null },
      { window: windows.after, n: null },
    ]);
  });
});
