import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '$lib/stats/compareRates';
import { shareReported, type DelayCurve, type MonthWindow } from '$lib/stats/completeness';
import { normalDeviate } from '$lib/stats/interval';
import { compareReported } from '$lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$lib/stats/time/curveShare';
import { yearSpread } from '$lib/stats/time/yearSpread';
import { wilson } from '$lib/stats/wilson';
import { MEASURED } from '../../../fixtures/delayCurves';
import { expectClose } from '../oracles';
import { stream, type Stream } from './streams';
import { logBetween } from '../../../uniform';

/** The page that tells what these simulations gave, on one line. */
const PAGE = readFileSync('docs/decisions/denuncias-tardias.md', 'utf8').replaceAll(/\s+/g, ' ');
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

const CUT = '2025-01-31';
const SEXUAL: readonly DelayCurve[] = [MEASURED.abuso_sexual, MEASURED.violacion];
const named = (curve: DelayCurve, name: string, cases: number): DelayCurve =>
  curve.map((knot) => ({ ...knot, part: { name, cases } }));
const WHOLE: readonly DelayCurve[] = [
  named(MEASURED.violencia_familiar, 'familiar', 700),
  ...SEXUAL.map((curve) => named(curve, 'sexual', 300)),
];
const DECEMBER: MonthWindow = { first: '2024-12-01', last: '2024-12-01' };
const AUTUMN: MonthWindow = { first: '2024-09-01', last: '2024-11-01' };
const LAST_YEAR: MonthWindow = { first: '2023-09-01', last: '2023-11-01' };

/** The same curve, measured on so many cases. */
const onCases = (curve: DelayCurve, casos: number): DelayCurve =>
  curve.map((knot) => ({ ...knot, casos }));

/** wᵀ Σ w with the matrix written out and the weights by finite differences. */
function byMatrix(curves: readonly DelayCurve[], one: MonthWindow, other: MonthWindow): number {
  const z2 = normalDeviate(0.95) ** 2;
  const step = 1e-7;
  const slope = (window: MonthWindow, which: number, place: number): number => {
    const moved = (by: number) =>
      curves.map((curve, own) =>
        curve.map((knot, index) =>
          own === which && index === place ? { ...knot, proporcion: knot.proporcion + by } : knot,
        ),
      );
    const at = (by: number) => Math.log(shareReported(moved(by), window, CUT));
    return (at(step) - at(-step)) / (2 * step);
  };
  let sum = 0;
  for (const [which, curve] of curves.entries()) {
    for (const [j, first] of curve.entries()) {
      for (const [k, second] of curve.entries()) {
        const n = first.casos + z2;
        const low = (Math.min(first.proporcion, second.proporcion) * first.casos + z2 / 2) / n;
        const high = (Math.max(first.proporcion, second.proporcion) * first.casos + z2 / 2) / n;
        sum += (slope(one, which, j) * slope(other, which, k) * low * (1 - high)) / n;
      }
    }
  }
  return sum;
}

describe('curveShare', () => {
  it.each([DECEMBER, AUTUMN, LAST_YEAR])('is the share reported of $first to $last', (window) => {
    expectClose(curveShare(SEXUAL, window, CUT).share, shareReported(SEXUAL, window, CUT), 1e-12);
  });

  it('is that share of any window, half of it past the curve or half to come', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(14), fc.integer({ min: 1, max: 28 }), (start, more, day) => {
        const month = (index: number): string =>
          `${2023 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-01`;
        const window = { first: month(start), last: month(start + more) };
        const cut = `2024-06-${String(day).padStart(2, '0')}`;
        const expected = shareReported(SEXUAL, window, cut);
        expect(curveShare(SEXUAL, window, cut).share).toBeCloseTo(expected, 12);
      }),
    );
  });

  it.each([
    ['one curve', [MEASURED.violencia_familiar], DECEMBER, DECEMBER],
    ['the lowest of two', SEXUAL, DECEMBER, DECEMBER],
    ['two windows of one curve', [MEASURED.abuso_sexual], DECEMBER, AUTUMN],
    ['two windows of two curves', SEXUAL, DECEMBER, AUTUMN],
    ['parts by their weight', WHOLE, DECEMBER, DECEMBER],
    ['two windows of parts', WHOLE, DECEMBER, AUTUMN],
  ])('has the covariance of the multinomial, written out: %s', (_, curves, one, other) => {
    const [a, b] = [one, other].map((window) => curveShare(curves, window, CUT));
    if (a === undefined || b === undefined) throw new Error('Faltan ventanas.');
    expectClose(curveCovariance(curves, a, b), byMatrix(curves, one, other), 1e-5);
    expectClose(curveCovariance(curves, a, a), a.logVariance);
  });

  it('is at a knot as wide as the published interval, and little more', () => {
    // So long before the cut that only the last knot tells it.
    const { share, logVariance } = curveShare([MEASURED.abuso_sexual], LAST_YEAR, CUT);
    const limits = wilson(250, 252);
    const reach = normalDeviate(0.95) * share * Math.sqrt(logVariance);
    expect(2 * reach).toBeGreaterThan(limits.upper - limits.lower);
    expect(2 * reach).toBeLessThan(1.2 * (limits.upper - limits.lower));
  });

  it('is not sure of a curve that ends at «all», nor of what is not yet reported', () => {
    const all: DelayCurve = [{ dias: 1, proporcion: 1, inferior: 0.96, casos: 100 }];
    expect(curveShare([all], LAST_YEAR, CUT).logVariance).toBeGreaterThan(0);
    const future = { first: '2025-03-01', last: '2025-03-01' };
    expect(curveShare([all], future, CUT)).toMatchObject({ share: 0, logVariance: 0 });
    expect(() => curveShare([], DECEMBER, CUT)).toThrow('curva');
  });

  it('moves no ratio of two windows that are told by the same knot', () => {
    const years = [2021, 2022].map((year) =>
      curveShare(SEXUAL, { first: `${year}-01-01`, last: `${year}-12-01` }, CUT),
    );
    const [a, b] = years;
    if (a === undefined || b === undefined) throw new Error('Faltan ventanas.');
    const left = a.logVariance + b.logVariance - 2 * curveCovariance(SEXUAL, a, b);
    expect(Math.abs(left)).toBeLessThan(1e-9 * a.logVariance);
  });

  it('doubts less, of a share and of a ratio, the more cases told it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (n, m) => {
        const [few, many] = [n, n + m].map((casos) => {
          const curves = SEXUAL.map((curve) => onCases(curve, casos));
          const [late, early] = [
            curveShare(curves, DECEMBER, CUT),
            curveShare(curves, AUTUMN, CUT),
          ];
          const covariance = curveCovariance(curves, late, early);
          return [late.logVariance, late.logVariance + early.logVariance - 2 * covariance];
        });
        expect(many?.[0]).toBeLessThan(few?.[0] ?? 0);
        expect(many?.[1]).toBeLessThan(few?.[1] ?? 0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a curve whose years differ', () => {
  const spread = (variance: number): readonly DelayCurve[] =>
    SEXUAL.map((curve) => curve.map((knot) => ({ ...knot, betweenYears: { variance, years: 4 } })));
  const YEARS = [2021, 2022].map((year) => ({ first: `${year}-01-01`, last: `${year}-12-01` }));

  it('does not tell two years alike, though the same knot tells both', () => {
    const curves = spread(0.01);
    const [a, b] = YEARS.map((window) => curveShare(curves, window, CUT));
    if (a === undefined || b === undefined) throw new Error('Faltan ventanas.');
    const left = a.logVariance + b.logVariance - 2 * curveCovariance(curves, a, b);
    // τ² F (1 − F) ÷ F² of each, with Agresti & Coull's F.
    const z2 = normalDeviate(0.95) ** 2;
    const within = (118 + z2 / 2) / (119 + z2);
    expectClose(left, (2 * 0.01 * within * (1 - within)) / (118 / 119) ** 2);
  });

  it('is doubted more the more they differ', () => {
    fc.assert(
      fc.property(logBetween(1e-4, 0.05), (variance) => {
        const [less, more] = [variance, 2 * variance].map(
          (own) => curveShare(spread(own), DECEMBER, CUT).logVariance,
        );
        expect(more).toBeGreaterThan(less ?? 0);
        expect(less).toBeGreaterThan(curveShare(SEXUAL, DECEMBER, CUT).logVariance);
      }),
      { numRuns: 25 },
    );
  });

  it('holds the true ratio of two such years nine times of ten, against six without it', () => {
    const draw = stream(43);
    const [share, deviation, cases, replicas] = [0.85, 0.04, 2000, 500];
    const drawn = (): number => share + deviation * Math.sqrt(12) * (draw.uniform() - 0.5);
    const held = { carried: 0, ignored: 0 };
    for (let replica = 0; replica < replicas; replica += 1) {
      const years = Array.from({ length: 6 }, () => {
        const own = drawn();
        let reported = 0;
        for (let one = 0; one < 300; one += 1) if (draw.uniform() < own) reported += 1;
        return { reported, final: 300 };
      });
      const proporcion = years.reduce((sum, { reported }) => sum + reported, 0) / 1800;
      const knot = { dias: 0, proporcion, inferior: 0, casos: 1800 };
      const betweenYears = yearSpread(years);
      const counts = [0, 1].map(() => {
        const own = cases * drawn();
        let count = Math.round(own);
        // Of a Poisson count's variance, which is near enough for counts of this size.
        count += Math.round(Math.sqrt(own) * Math.sqrt(12) * (draw.uniform() - 0.5));
        return count;
      });
      for (const kind of ['carried', 'ignored'] as const) {
        const curve =
          kind === 'carried' && betweenYears !== null ? [{ ...knot, betweenYears }] : [knot];
        const [a, b] = YEARS.map((window) => curveShare([curve], window, CUT));
        if (a === undefined || b === undefined) continue;
        const found = compareReported(
          { count: counts[0] ?? 0, exposure: 1, reported: a },
          { count: counts[1] ?? 0, exposure: 1, reported: b },
          { logCovariance: curveCovariance([curve], a, b) },
        );
        if (found !== null && found.lower <= 1 && found.upper >= 1) held[kind] += 1;
      }
    }
    expect(held.carried / replicas).toBeGreaterThan(0.9);
    expect(held.ignored / replicas).toBeLessThan(0.65);
    expect(PAGE).toContain(
      `la razón verdadera ${percent(held.carried, replicas)} veces de cada 100; sin esa duda, ` +
        `${percent(held.ignored, replicas)}.`,
    );
  });
});

describe('a comparison with shares of a curve', () => {
  const count = fc.integer({ min: 0, max: 3000 });
  const [late, early] = [curveShare(SEXUAL, DECEMBER, CUT), curveShare(SEXUAL, LAST_YEAR, CUT)];
  const sure = (share: number) => ({ share, logVariance: 0 });
  const compared = (a: number, b: number, doubt: boolean) =>
    compareReported(
      { count: a, exposure: 1, reported: doubt ? late : sure(late.share) },
      { count: b, exposure: 1, reported: doubt ? early : sure(early.share) },
      { logCovariance: doubt ? curveCovariance(SEXUAL, late, early) : 0 },
    );

  it('holds the interval without the doubt, whose digits are those of two sure rates', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        fc.pre(a + b > 0);
        const [open, shut] = [compared(a, b, true), compared(a, b, false)];
        expect(shut).toEqual(
          compareRates({ count: a, exposure: late.share }, { count: b, exposure: early.share }),
        );
        expect(open?.ratio).toBe(shut?.ratio);
        expect(open?.lower).toBeLessThanOrEqual(shut?.lower ?? 0);
        expect(open?.upper).toBeGreaterThanOrEqual(shut?.upper ?? 0);
        expect(open?.p).toBeGreaterThanOrEqual((shut?.p ?? 0) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  /** A curve as it would have been measured on so many cases of the true one. */
  function measured(truth: DelayCurve, casos: number, draw: Stream): DelayCurve {
    const opened = truth.map(() => 0);
    for (let one = 0; one < casos; one += 1) {
      const u = draw.uniform();
      truth.forEach(({ proporcion }, knot) => {
        if (u < proporcion) opened[knot] = (opened[knot] ?? 0) + 1;
      });
    }
    return truth.map((knot, place) => ({
      ...knot,
      proporcion: (opened[place] ?? 0) / casos,
      casos,
    }));
  }

  it.each([
    [
      'a month against a quarter of the year before',
      DECEMBER,
      LAST_YEAR,
      900,
      100,
      'en un mes reciente',
    ],
    ['a month against those before it, nearly as doubtful', DECEMBER, AUTUMN, 900, 100, null],
    ['few cases on a curve of few', DECEMBER, LAST_YEAR, 60, 50, null],
  ])('holds the true ratio 95 times of 100: %s', (_, after, before, cases, casos, told) => {
    const draw = stream(41);
    const truth = MEASURED.abuso_sexual;
    const trueShare = (window: MonthWindow): number => shareReported([truth], window, CUT);
    const replicas = 1200;
    const held = { carried: 0, ignored: 0 };
    let rejected = 0;
    for (let replica = 0; replica < replicas; replica += 1) {
      const curves = [measured(truth, casos, draw)];
      const [now, then] = [curveShare(curves, after, CUT), curveShare(curves, before, CUT)];
      const a = { count: draw.count(cases * trueShare(after)), exposure: 1 };
      const b = { count: draw.count(cases * trueShare(before)), exposure: 1 };
      const carried = compareReported(
        { ...a, reported: now },
        { ...b, reported: then },
        { logCovariance: curveCovariance(curves, now, then) },
      );
      const ignored = compareReported(
        { ...a, reported: sure(now.share) },
        { ...b, reported: sure(then.share) },
      );
      if (carried !== null && carried.lower <= 1 && carried.upper >= 1) held.carried += 1;
      if (ignored !== null && ignored.lower <= 1 && ignored.upper >= 1) held.ignored += 1;
      if ((carried?.p ?? 1) < 0.05) rejected += 1;
    }
    // Standard error of 1,200 replicas: 0.6 %.
    expect(held.carried / replicas).toBeGreaterThan(0.938);
    expect(held.carried / replicas).toBeLessThan(0.97);
    expect(rejected / replicas).toBeLessThan(0.062);
    expect(held.ignored).toBeLessThan(held.carried);
    if (told !== null) {
      expect(PAGE).toContain(`sin la duda, ${percent(held.ignored, replicas)} ${told}`);
    }
  });
});
