import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, type RateComparison } from '$lib/stats/compareRates';
import { NoncentralHypergeometric } from '$lib/stats/noncentralHypergeometric';
import { randomStream } from '$lib/stats/random/stream';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { expectClose } from './oracles';
import { poissonDraw } from './random/poissonDraw';
import { logBetween } from '../../uniform';

type Cells = readonly [after: number, before: number, after: number, before: number];

function compare(
  [a, b, c, d]: Cells,
  [ta, tb, tc, td]: Cells = [1, 1, 1, 1],
  confidence = 0.95,
): RateComparison | null {
  return ratioOfRatios(
    { after: { count: a, exposure: ta }, before: { count: b, exposure: tb } },
    { after: { count: c, exposure: tc }, before: { count: d, exposure: td } },
    confidence,
  );
}

const count = fc.integer({ min: 1, max: 120 });
const exposure = logBetween(0.1, 10);
const cells = fc.tuple(count, count, count, count);
const exposures = fc.tuple(exposure, exposure, exposure, exposure);

describe('ratioOfRatios', () => {
  // mpmath 1.3, the roots of the conditional likelihood to 25 digits or more, and SciPy 1.17, fisher_exact.
  // R, which looks for the roots less closely, prints 6.408309; 0.04693661, p = 0.0005367 (?fisher.test).
  it.each<[Cells, number, number, number, number]>([
    [[3, 1, 1, 3], 6.408319658199674, 0.2117355954465786, 626.243530588814, 0.48571428571428565],
    [
      [2, 10, 15, 3],
      0.04693663904967996,
      0.003317163950657361,
      0.3631896023566806,
      0.0005367241191434357,
    ],
    [
      [44, 68, 612, 598],
      0.6324737605275026,
      0.41544961002184,
      0.9547523968613393,
      0.023222794879748515,
    ],
    [
      [1333, 1214, 9100, 9903],
      1.1949046645547,
      1.099006403073005,
      1.29925556658384,
      2.6353281708841465e-5,
    ],
  ])('of %j is %f (%f – %f), p = %f', (table, ratio, lower, upper, p) => {
    const found = compare(table);
    expectClose(found?.ratio ?? null, ratio);
    expectClose(found?.lower ?? null, lower);
    expectClose(found?.upper ?? null, upper);
    expectClose(found?.p ?? null, p);
  });

  it('is open where a count is zero', () => {
    // mpmath and SciPy, as above.
    const more = compare([5, 9, 0, 7]);
    expect(more?.ratio).toBe(Infinity);
    expect(more?.upper).toBe(Infinity);
    expectClose(more?.lower ?? null, 0.5013593218450165);
    expectClose(more?.p ?? null, 0.12349501203990368);
    const less = compare([0, 6, 12, 9]);
    expect(less?.ratio).toBe(0);
    expect(less?.lower).toBe(0);
    expectClose(less?.upper ?? null, 0.859156757578705);
  });

  it('counts outcomes exactly as likely as the observed one', () => {
    // By hand: 0 and 2 of the first column have C(5, 2)/C(10, 2) = 2/9 each.
    expectClose(compare([0, 5, 2, 3])?.p ?? null, 4 / 9);
  });

  it.each<[Cells, Cells]>([
    [
      [0, 0, 5, 6],
      [1, 1, 1, 1],
    ],
    [
      [0, 4, 0, 6],
      [1, 1, 1, 1],
    ],
    [
      [3, 4, 5, 6],
      [1, 0, 1, 1],
    ],
  ])('has no answer for %j with exposures %j', (table, times) => {
    expect(compare(table, times)).toBeNull();
  });

  it('refuses what is no count', () => {
    expect(() => compare([1.5, 2, 3, 4])).toThrow('1.5');
  });

  it('leaves half of the error beyond each limit', () => {
    fc.assert(
      fc.property(cells, ([a, b, c, d]) => {
        const found = compare([a, b, c, d]);
        const table = new NoncentralHypergeometric({
          firstRow: a + b,
          secondRow: c + d,
          firstColumn: a + c,
        });
        if (found === null) return false;
        if (a > table.lowest) expectClose(table.atLeast(a, Math.log(found.lower)), 0.025, 1e-8);
        if (a < table.highest) expectClose(table.atMost(a, Math.log(found.upper)), 0.025, 1e-8);
        return found.lower <= found.ratio && found.ratio <= found.upper;
      }),
    );
  });

  it('measures changes of rates: exposures divide the ratio', () => {
    fc.assert(
      fc.property(cells, exposures, (table, times) => {
        const [ta, tb, tc, td] = times;
        const [plain, weighed] = [compare(table), compare(table, times)];
        const factor = ((tb / ta) * tc) / td;
        expectClose(weighed?.ratio ?? null, (plain?.ratio ?? Number.NaN) * factor);
        expectClose(weighed?.lower ?? null, (plain?.lower ?? Number.NaN) * factor);
        expectClose(weighed?.upper ?? null, (plain?.upper ?? Number.NaN) * factor);
      }),
    );
  });

  it('is turned over where treated and controls change places', () => {
    fc.assert(
      fc.property(cells, exposures, ([a, b, c, d], [ta, tb, tc, td]) => {
        const one = compare([a, b, c, d], [ta, tb, tc, td]);
        const other = compare([c, d, a, b], [tc, td, ta, tb]);
        if (one === null || other === null) return false;
        expectClose(other.ratio, 1 / one.ratio, 1e-8);
        expectClose(other.lower, 1 / one.upper, 1e-8);
        expectClose(other.p, one.p, 1e-6);
        return true;
      }),
    );
  });

  it('is the plain comparison of two rates where the controls are very many', () => {
    const many = compare([12, 25, 200_000, 200_000]);
    const plain = compareRates({ count: 12, exposure: 1 }, { count: 25, exposure: 1 });
    expectClose(many?.lower ?? null, plain?.lower ?? null, 1e-3);
    expectClose(many?.upper ?? null, plain?.upper ?? null, 1e-3);
    expectClose(many?.p ?? null, plain?.p ?? null, 1e-2);
  });

  it('holds the true ratio of changes at least as often as it says', () => {
    const stream = randomStream(11);
    const drawn = (mean: number): number => poissonDraw(stream, mean);
    let held = 0;
    const runs = 200;
    for (let run = 0; run < runs; run += 1) {
      const found = compare([drawn(9), drawn(15), drawn(24), drawn(30)]);
      // (9 / 15) / (24 / 30)
      if (found !== null && found.lower <= 0.75 && found.upper >= 0.75) held += 1;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.95);
    expect(held / runs).toBeLessThan(1);
  });
});
