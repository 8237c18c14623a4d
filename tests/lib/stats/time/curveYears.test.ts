/** Curves whose years differ: what that doubt does to a share, and to the ratio of two years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DelayCurve } from '$old/lib/stats/completeness';
import { normalDeviate } from '$old/lib/stats/interval';
import { compareReported } from '$old/lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import { yearSpread } from '$old/lib/stats/time/yearSpread';
import { logBetween } from '../../../uniform';
import { expectClose } from '../oracles';
import { CUT, DECEMBER, PAGE, percent, SEXUAL } from './measuredCurves';
import { stream } from './streams';

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
