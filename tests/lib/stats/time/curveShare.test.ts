/** The share that curves tell of as reported, and its doubt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareReported, type DelayCurve, type MonthWindow } from '$old/lib/stats/completeness';
import { normalDeviate } from '$old/lib/stats/interval';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import { wilson } from '$old/lib/stats/wilson';
import { MEASURED } from '../../../fixtures/delayCurves';
import { expectClose } from '../oracles';
import { AUTUMN, CUT, DECEMBER, LAST_YEAR, SEXUAL } from './measuredCurves';

const named = (curve: DelayCurve, name: string, cases: number): DelayCurve =>
  curve.map((knot) => ({ ...knot, part: { name, cases } }));
const WHOLE: readonly DelayCurve[] = [
  named(MEASURED.violencia_familiar, 'familiar', 700),
  ...SEXUAL.map((curve) => named(curve, 'sexual', 300)),
];

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
