import { describe, expect, it } from 'vitest';
import { possibleCounts } from '$old/lib/stats/areas/unseenCount';

describe('possibleCounts', () => {
  it('is the geometric of a gamma of shape one, cut', () => {
    // Γ(1 + n)/n! = 1: each is a half of the one before, with E = α.
    const found = possibleCounts({ least: 1, most: 4 }, { shape: 1, rate: 3 }, 3);
    expect(found.map(({ count }) => count)).toEqual([1, 2, 3, 4]);
    expect(found.map(({ probability }) => probability * 15)).toEqual(
      [8, 4, 2, 1].map((share) => expect.closeTo(share, 10)),
    );
  });

  it('is Poisson where areas do not differ', () => {
    const [zero, one, two] = possibleCounts({ least: 0, most: 2 }, null, 2);
    expect([zero, one, two].map((each) => each?.probability)).toEqual(
      [1 / 5, 2 / 5, 2 / 5].map((share) => expect.closeTo(share, 12)),
    );
  });

  it('does not overflow, and adds up to one', () => {
    const found = possibleCounts({ least: 0, most: 3000 }, { shape: 4, rate: 4 }, 900);
    expect(found.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });

  it('does not overflow where the likeliest is far from the least', () => {
    // Of a Poisson of 2000 the mode: by Stirling's series, (1 − 1/(12 · 2000)) / √(2π · 2000).
    const found = possibleCounts({ least: 0, most: 4000 }, null, 2000);
    const mode = (1 - 1 / 24_000) / Math.sqrt(2 * Math.PI * 2000);
    expect(found[2000]?.probability).toBeCloseTo(mode, 10);
    expect(found[1999]?.probability).toBeCloseTo(mode, 10);
  });

  it('is certain where the limits are one', () => {
    expect(possibleCounts({ least: 3, most: 3 }, null, 2)).toEqual([{ count: 3, probability: 1 }]);
  });

  it.each([[{ least: 3, most: 2 }], [{ least: -1, most: 2 }], [{ least: 0.5, most: 2 }]])(
    'refuses %j',
    (range) => {
      expect(() => possibleCounts(range, null, 1)).toThrow(
        new RangeError(`Una cuenta no puede estar entre ${range.least} y 2.`),
      );
    },
  );
});
