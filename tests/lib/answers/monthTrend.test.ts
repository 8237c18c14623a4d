import { describe, expect, it } from 'vitest';
import { isTooFew, monthTrendOf, type MonthCount } from '$lib/answers/monthTrend';
import { isExceptional } from '$lib/contract/breaks';
import { expectedBand } from '$lib/stats/time/expectedBand';
import { MEASURED } from '../../fixtures/delayCurves';
import { expectBandHolds } from './bandHolds';
import { AT_ONCE, drawnMonths, LAST_COMPLETE } from './monthSeries';

const MONTHS = drawnMonths(2, { mean: 200, dispersion: 2 });
const changed = (periodo: string, factor: number): readonly MonthCount[] =>
  MONTHS.map((month) =>
    month.periodo === periodo ? { periodo, n: Math.round(month.n * factor) } : month,
  );
const trend = (rows: readonly MonthCount[]) => monthTrendOf(rows, LAST_COMPLETE, AT_ONCE);

describe('monthTrendOf', () => {
  it('judges the last 24 complete months, and none that is provisional', () => {
    const { points, judged, unjudged } = trend(MONTHS.toReversed());
    expect(unjudged).toBeNull();
    expect(points.map(({ periodo }) => periodo)).toEqual(MONTHS.map(({ periodo }) => periodo));
    expect(judged.map(({ periodo }) => periodo)).toEqual(
      MONTHS.slice(43, 67).map(({ periodo }) => periodo),
    );
    expect(points.filter(({ provisional }) => provisional)).toHaveLength(5);
    expect(monthTrendOf(MONTHS, null, AT_ONCE).judged).toEqual([]);
  });

  it('judges twelve in a series of four to five years, and none in a shorter one', () => {
    const first = monthTrendOf(MONTHS.slice(0, 59), '2023-11-01', AT_ONCE);
    expect(first.judged).toHaveLength(12);
    const short = monthTrendOf(MONTHS.slice(0, 47), '2022-11-01', AT_ONCE);
    expect(short).toMatchObject({ judged: [], unjudged: 'serie_corta' });
  });

  // Of the 40 months before the last twelve of 52, four were of the lockdown: 36 are enough.
  it.each([
    [52, '2023-04-01', 12],
    [51, '2023-03-01', 0],
    [30, '2021-06-01', 0],
  ])('of %d months judges those of which 36 usual ones are before', (length, last, judged) => {
    const found = monthTrendOf(MONTHS.slice(0, length), last, AT_ONCE);
    expect(found.judged).toHaveLength(judged);
    expect(found.unjudged).toBe(judged === 0 ? 'serie_corta' : null);
  });

  it.each([
    ['encima', 3],
    ['debajo', 0.1],
  ] as const)('finds a month far %s, and no month beside it', (side, factor) => {
    const { judged } = trend(changed('2024-03-01', factor));
    expect(judged.filter(({ expectation }) => expectation.beyond)).toMatchObject([
      { periodo: '2024-03-01', expectation: { outside: side } },
    ]);
  });

  it('expects nothing of a month from itself, nor from those of its block', () => {
    const expectedIn = (rows: readonly MonthCount[]) =>
      trend(rows).judged.map(({ expectation }) => expectation.expected);
    const [plain, moved] = [MONTHS, changed('2023-09-01', 3)].map(expectedIn);
    expect(moved).toEqual(plain);
    // A month of the block before does move those after it.
    const earlier = expectedIn(changed('2023-03-01', 3));
    expect(earlier.slice(0, 12)).toEqual(plain?.slice(0, 12));
    expect(earlier[12]).toBeGreaterThan(plain?.[12] ?? Infinity);
  });

  it('keeps the band inside the widened limits', () => {
    for (const { expectation } of trend(MONTHS).judged) {
      const { lower, expected, upper, widened } = expectation;
      expect(widened.lower).toBeLessThan(lower);
      expect(lower).toBeLessThan(expected);
      expect(expected).toBeLessThan(upper);
      expect(upper).toBeLessThan(widened.upper);
    }
  });

  it('calls outside what the band leaves out, and beyond what the widened limits leave out', () => {
    const { judged } = trend(changed('2024-03-01', 3));
    for (const { n, expectation } of judged) {
      const { lower, upper, widened, outside, beyond } = expectation;
      expect(outside).toBe(n > upper ? 'encima' : n < lower ? 'debajo' : null);
      expect(beyond).toBe(n > widened.upper || n < widened.lower);
    }
    expect(judged.some(({ expectation }) => expectation.outside === null)).toBe(true);
  });

  it('calls a count on a limit inside, and the next one out', () => {
    const last = trend(MONTHS).judged.at(-1);
    if (last === undefined) throw new Error('Nothing is judged.');
    const { lower, upper, widened } = last.expectation;
    const told = (n: number) => {
      const rows = MONTHS.map((month) =>
        month.periodo === last.periodo ? { periodo: month.periodo, n } : month,
      );
      const { outside, beyond } = trend(rows).judged.at(-1)?.expectation ?? {};
      return [outside, beyond];
    };
    expect([upper, upper + 1].map(told)).toEqual([
      [null, false],
      ['encima', false],
    ]);
    expect([lower, lower - 1].map(told)).toEqual([
      [null, false],
      ['debajo', false],
    ]);
    expect([widened.upper, widened.upper + 1].map(told)).toEqual([
      ['encima', false],
      ['encima', true],
    ]);
    expect([widened.lower, widened.lower - 1].map(told)).toEqual([
      ['debajo', false],
      ['debajo', true],
    ]);
  });

  it.each([
    [67, LAST_COMPLETE, 24],
    [59, '2023-11-01', 12],
  ])('widens the limits of %d months for all that are judged', (length, last, judged) => {
    const found = monthTrendOf(MONTHS.slice(0, length), last, AT_ONCE).judged;
    expect(found).toHaveLength(judged);
    const months = MONTHS.slice(0, length).map(({ periodo, n }) => ({ month: periodo, count: n }));
    const usual = months.slice(0, -12).filter(({ month }) => !isExceptional(month));
    const band = expectedBand(usual, months.slice(-12), {
      confidence: 1 - 0.05 / judged,
    });
    expect(found.slice(-12).map(({ expectation }) => expectation.widened)).toEqual(
      band?.points.map(({ lower, upper }) => ({ lower, upper })),
    );
  });

  it('judges a year at another level by those before it', () => {
    const jumped = trend(drawnMonths(2, { mean: 200, factor: (index) => (index < 55 ? 1 : 4) }));
    expect(jumped.unjudged).toBeNull();
    expect(jumped.judged.slice(-12).map(({ expectation }) => expectation.outside)).toEqual(
      Array.from({ length: 12 }, () => 'encima'),
    );
  });

  it('judges nothing where a year before had not one case', () => {
    const factor = (index: number) => (index >= 19 && index < 31 ? 0 : 1);
    expect(trend(drawnMonths(2, { mean: 200, factor })).unjudged).toBe('niveles_distintos');
  });

  it('expects fewer of February, and fewer where fewer could have been reported', () => {
    const { judged } = trend(drawnMonths(3, { mean: 20_000 }));
    const of = (month: string) =>
      judged.find(({ periodo }) => periodo === month)?.expectation.expected ?? Number.NaN;
    expect(of('2023-02-01')).toBeLessThan(0.95 * of('2023-03-01'));
    const reporting = { curves: [MEASURED.violencia_familiar], cut: '2024-09-30' };
    const late = monthTrendOf(MONTHS, LAST_COMPLETE, reporting).judged.at(-1);
    expect(late?.expectation.expected).toBeLessThan(
      0.98 * (trend(MONTHS).judged.at(-1)?.expectation.expected ?? 0),
    );
  });

  it('judges nothing where cases are few, and says so', () => {
    const few = trend(drawnMonths(4, { mean: 1.2 }));
    expect(few).toMatchObject({ judged: [], unjudged: 'pocas' });
    expect(few.points).toHaveLength(72);
    expect(trend([])).toMatchObject({ points: [], unjudged: 'pocas' });
    expect(trend(drawnMonths(4, { mean: 8 })).unjudged).toBeNull();
  });

  it('takes five cases a month for enough', () => {
    const months = (each: readonly number[]) => each.map((n) => ({ periodo: '2024-01-01', n }));
    expect([months([5, 5]), months([4, 6]), months([5])].map(isTooFew)).toEqual([
      false,
      false,
      false,
    ]);
    expect([months([5, 4]), months([4]), []].map(isTooFew)).toEqual([true, true, true]);
  });

  it('judges nothing where each year is at a level of its own', () => {
    const factor = (index: number) => 3 ** (Math.floor(index / 12) % 3);
    expect(trend(drawnMonths(5, { mean: 20, factor })).unjudged).toBe('niveles_distintos');
  });

  // The smallest of `monthTrend.all.test.ts`.
  it('holds 95 of 100 months, and all 24 in 95 of 100 series', () => {
    expectBandHolds({ mean: 15, dispersion: 1 }, 100);
  });
});
