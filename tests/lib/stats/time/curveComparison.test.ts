/** Two counts compared by the shares that curves tell of, with their doubt and without it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '$old/lib/stats/compareRates';
import { shareReported, type DelayCurve, type MonthWindow } from '$old/lib/stats/completeness';
import { compareReported } from '$old/lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import { MEASURED } from '../../../fixtures/delayCurves';
import { AUTUMN, CUT, DECEMBER, LAST_YEAR, PAGE, percent, SEXUAL } from './measuredCurves';
import { stream, type Stream } from './streams';

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
