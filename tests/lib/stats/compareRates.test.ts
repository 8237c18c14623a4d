import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, testRates } from '$old/lib/stats/compareRates';
import { expectClose } from './oracles';
import { logBetween } from '../../uniform';

const compare = (first: number, second: number, t1 = 1, t2 = 1): ReturnType<typeof compareRates> =>
  compareRates({ count: first, exposure: t1 }, { count: second, exposure: t2 });

describe('compareRates', () => {
  // R, poisson.test(c(a, b)), prints three to nine figures; those beyond are of SciPy 1.17, binomtest and
  // beta.ppf, which agree with it.
  it.each([
    [3, 2, 1.5, 0.17182849255502153, 17.959160830022086, 1],
    [1, 7, 1 / 7, 0.0031697390302537266, 1.1119755536473463, 0.0703125],
    [3, 20, 0.15, 0.028543636359085876, 0.5057726902575632, 0.00048828125],
    [44, 68, 44 / 68, 0.4324805770128539, 0.9593114039638232, 0.02930222297163282],
    [1333, 1214, 1333 / 1214, 1.0151145398288672, 1.187789186671866, 0.019363091440731724],
    [96, 93, 96 / 93, 0.7679872069801029, 1.3879749761972258, 0.8843829672609315],
  ])('of %i against %i has the ratio %f (%f – %f), p = %f', (a, b, ratio, low, high, p) => {
    const found = compare(a, b);
    expectClose(found?.ratio ?? null, ratio);
    expectClose(found?.lower ?? null, low);
    expectClose(found?.upper ?? null, high);
    expectClose(found?.p ?? null, p);
  });

  // By hand: given 4 cases, the first is Bin(4, 1/3); 3 has probability 8/81 and only 4 (1/81) has less.
  it('weighs the counts by their exposures', () => {
    const found = compare(3, 1, 1, 2);
    expectClose(found?.ratio ?? null, 6);
    expectClose(found?.p ?? null, 9 / 81);
  });

  it('counts outcomes exactly as likely as the observed one', () => {
    // Bin(10, 1/2): 1 and 9 are equally likely, 0 and 10 less: 2 · (1 + 10) / 1024.
    expectClose(compare(1, 9)?.p ?? null, 22 / 1024);
  });

  it('gives an open interval where the second count is zero', () => {
    const found = compare(4, 0);
    expect(found?.ratio).toBe(Infinity);
    expect(found?.upper).toBe(Infinity);
    expectClose(found?.lower ?? null, 0.025 ** (1 / 4) / (1 - 0.025 ** (1 / 4)));
    expect(compare(0, 4)?.ratio).toBe(0);
    expect(compare(0, 4)?.lower).toBe(0);
  });

  it.each([
    [0, 0, 1, 1],
    [3, 2, 0, 1],
    [3, 2, 1, 0],
    [3, 2, 1, -1],
  ])('has no answer for %i against %i with exposures %f and %f', (a, b, t1, t2) => {
    expect(compare(a, b, t1, t2)).toBeNull();
  });

  it('refuses what is no count', () => {
    expect(() => compare(1.5, 2)).toThrow('y es 1.5.');
    expect(() => compare(2, 1.5)).toThrow('y es 1.5.');
  });

  const counts = fc.integer({ min: 1, max: 3000 });
  const exposures = logBetween(0.05, 20);

  it('says the same of the second against the first', () => {
    fc.assert(
      fc.property(counts, counts, exposures, exposures, (a, b, t1, t2) => {
        const [one, other] = [compare(a, b, t1, t2), compare(b, a, t2, t1)];
        if (one === null || other === null) return false;
        expectClose(other.ratio, 1 / one.ratio);
        expectClose(other.lower, 1 / one.upper, 1e-8);
        expectClose(other.upper, 1 / one.lower, 1e-8);
        return true;
      }),
    );
  });

  it('keeps the ratio inside its limits and p in (0, 1]', () => {
    fc.assert(
      fc.property(counts, counts, exposures, exposures, (a, b, t1, t2) => {
        const found = compare(a, b, t1, t2);
        if (found === null) return false;
        expect(found.lower).toBeLessThan(found.ratio);
        expect(found.upper).toBeGreaterThan(found.ratio);
        return found.p >= 0 && found.p <= 1;
      }),
    );
  });
});

describe('testRates', () => {
  const counted = fc.record({
    count: fc.integer({ min: 0, max: 3000 }),
    exposure: fc.oneof(fc.constant(0), logBetween(0.05, 20)),
  });

  it('says what the comparison says, but for its limits', () => {
    fc.assert(
      fc.property(counted, counted, (first, second) => {
        const found = compareRates(first, second);
        expect(testRates(first, second)).toEqual(found && { ratio: found.ratio, p: found.p });
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => testRates({ count: 1.5, exposure: 1 }, { count: 2, exposure: 1 })).toThrow(
      'y es 1.5.',
    );
  });
});
