import { describe, expect, it } from 'vitest';
import { compareLevels } from '$lib/answers/compareLevels';
import { addMonths } from '$lib/period/months';
import { compareRates } from '$lib/stats/compareRates';
import { expectClose } from '../stats/oracles';
import { MEASURED } from '../../fixtures/delayCurves';
import { AT_ONCE } from './monthSeries';

/** From January 2019, thirty days each: 60 cases a month, ten in the lockdown, and 90 from 2021 on. */
const series = Array.from({ length: 48 }, (_, at) => {
  const periodo = addMonths('2019-01-01', at);
  const isShut = periodo >= '2020-04-01' && periodo <= '2020-07-01';
  return { periodo, count: isShut ? 10 : at < 24 ? 60 : 90, exposure: 30 };
});
const WINDOWS = {
  before: { first: '2019-01-01', last: '2020-12-01' },
  after: { first: '2021-01-01', last: '2022-12-01' },
};
const EVEN = { dispersion: 1, memory: 0, degrees: Infinity };

describe('compareLevels', () => {
  it('is the exact comparison of the months outside of the lockdown', () => {
    const found = compareLevels(series, WINDOWS, EVEN, AT_ONCE);
    const exact = compareRates(
      { count: 90 * 24, exposure: 30 * 24 },
      { count: 60 * 20, exposure: 30 * 20 },
    );
    expectClose(found?.ratio ?? null, 1.5);
    expectClose(found?.interval.lower ?? null, exact?.lower ?? NaN, 1e-6);
    expectClose(found?.interval.upper ?? null, exact?.upper ?? NaN, 1e-6);
    expect(found?.verdict).toBe('aumento');
    // A mean month has 30.4375 days.
    expectClose(found?.before ?? null, 2 * 30.4375);
    expectClose(found?.after ?? null, 3 * 30.4375);
  });

  it('is within chance where months vary enough', () => {
    const irregular = { dispersion: 60, memory: 0.3, degrees: 5 };
    const found = compareLevels(series, WINDOWS, irregular, AT_ONCE);
    expectClose(found?.ratio ?? null, 1.5);
    expect(found?.verdict).toBe('azar');
  });

  it('opens by the doubt about late reports', () => {
    const reporting = { curves: [MEASURED.abuso_sexual], cut: '2023-01-31' };
    const sure = compareLevels(series, WINDOWS, EVEN, AT_ONCE)?.interval.upper ?? NaN;
    const doubted = compareLevels(series, WINDOWS, EVEN, reporting)?.interval.upper ?? NaN;
    expect(doubted).toBeGreaterThan(sure);
  });

  it('is none of a window of nothing but the lockdown, nor without a case', () => {
    const shut = { first: '2020-04-01', last: '2020-07-01' };
    expect(compareLevels(series, { ...WINDOWS, before: shut }, EVEN, AT_ONCE)).toBeNull();
    const empty = series.map((month) => ({ ...month, count: 0 }));
    expect(compareLevels(empty, WINDOWS, EVEN, AT_ONCE)).toBeNull();
  });
});
