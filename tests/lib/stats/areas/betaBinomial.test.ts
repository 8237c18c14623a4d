import { describe, expect, it } from 'vitest';
import { betaPosterior, betaPrior, shareExceedance } from '$old/lib/stats/areas/betaBinomial';

describe('betaPrior', () => {
  it('by hand: four areas of ten, at 2, 2, 8 and 8', () => {
    // X² = 4·9/2.5 = 14.4; ρ = (14.4 − 3)/(40 − 10 − 3) = 0.4222…; a + b = 1/ρ − 1 = 1.3684…
    const prior = betaPrior([2, 2, 8, 8].map((after) => ({ after, before: 10 - after })));
    expect(prior?.a).toBeCloseTo(27 / 11.4 / 2 - 0.5, 12);
    expect(prior?.b).toBeCloseTo(27 / 11.4 / 2 - 0.5, 12);
  });

  it('by hand: three areas of ten, at 1, 5 and 9', () => {
    // X² = (16 + 0 + 16)/2.5 = 12.8; ρ = (12.8 − 2)/(30 − 10 − 2) = 0.6; a + b = 2/3.
    const prior = betaPrior([1, 5, 9].map((after) => ({ after, before: 10 - after })));
    expect(prior?.a).toBeCloseTo(1 / 3, 12);
    expect(prior?.b).toBeCloseTo(1 / 3, 12);
  });

  // Of areas of four with half after, X² is Σ(after − 2)².
  it.each([
    ['vary just as chance would have it: ρ = (2 − 2)/6', [3, 1, 2]],
    ['vary so much that only 0 and 1 are left: ρ = (8 − 2)/6', [4, 0, 2]],
    ['vary more than shares can: ρ = (8 − 1)/(8 − 4 − 1)', [4, 0]],
  ])('is none where areas %s', (_, afters) => {
    expect(betaPrior(afters.map((after) => ({ after, before: 4 - after })))).toBeNull();
  });

  it.each([
    ['no areas', []],
    [
      'no case before',
      [
        { before: 0, after: 9 },
        { before: 0, after: 4 },
      ],
    ],
    [
      'the same everywhere',
      [
        { before: 10, after: 10 },
        { before: 20, after: 20 },
        { before: 5, after: 5 },
      ],
    ],
    ['one area', [{ before: 10, after: 90 }]],
    [
      'no case',
      [
        { before: 0, after: 0 },
        { before: 0, after: 0 },
      ],
    ],
    [
      'no case after',
      [
        { before: 9, after: 0 },
        { before: 4, after: 0 },
      ],
    ],
  ])('is none where there is %s', (_, pairs) => {
    expect(betaPrior(pairs)).toBeNull();
  });

  it('leaves out an area without a case, and refuses one of half a case', () => {
    const pairs = [2, 2, 8, 8].map((after) => ({ after, before: 10 - after }));
    expect(betaPrior([...pairs, { before: 0, after: 0 }])).toEqual(betaPrior(pairs));
    expect(() => betaPrior([{ before: 0.5, after: 1 }])).toThrow(RangeError);
  });
});

describe('shareExceedance', () => {
  it('is a binomial tail where both are whole', () => {
    // P(Beta(3, 2) > ½) = P(Binomial(4, ½) < 3) = 11/16.
    expect(shareExceedance({ a: 3, b: 2 }, 0.5)).toBeCloseTo(11 / 16, 12);
    expect(shareExceedance({ a: 1, b: 1 }, 0.3)).toBeCloseTo(0.7, 12);
  });

  it('grows with the cases after', () => {
    const prior = { a: 5, b: 5 };
    const of = (after: number) => shareExceedance(betaPosterior({ before: 10, after }, prior), 0.5);
    expect(of(10)).toBeCloseTo(0.5, 12);
    expect(of(20)).toBeGreaterThan(of(12));
  });
});
