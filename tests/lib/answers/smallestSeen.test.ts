/** What a comparison could have shown: by draws of the later count, decided as the page decides. */
import { randomGamma, randomLcg, randomPoisson } from 'd3';
import { describe, expect, it } from 'vitest';
import { RELEASE_ALPHA, toldChangeOf } from '$lib/answers/change';
import { smallestSeen } from '$lib/answers/smallestSeen';
import { POISSON, type Irregular } from '$lib/stats/dispersedP';

const WINDOWS = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};
const DRAWS = 4000;

const comparing = (before: number, irregular: Irregular) => (after: number) =>
  toldChangeOf(
    { window: WINDOWS.before, n: before },
    { window: WINDOWS.after, n: after },
    irregular,
  );

/** How often a later count of that mean is found, its variance so many times its mean. */
function found(before: number, mean: number, irregular: Irregular, level: number): number {
  const source = randomLcg(before / 7919);
  const { inflation } = irregular;
  const compare = comparing(before, irregular);
  const decided = new Map<number, boolean>();
  const isFound = (after: number): boolean => {
    const known = decided.get(after);
    if (known !== undefined) return known;
    const change = compare(after);
    const is = change.verdict !== 'sin_respuesta' && change.p < level;
    decided.set(after, is);
    return is;
  };
  const gamma =
    inflation > 1 ? randomGamma.source(source)(mean / (inflation - 1), inflation - 1) : () => mean;
  const poisson = randomPoisson.source(source);
  let times = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) if (isFound(poisson(gamma())())) times += 1;
  return times / DRAWS;
}

describe('the smallest change that would have been seen', () => {
  const level = RELEASE_ALPHA / 7;

  it.each([
    [2659, { inflation: 4.2, degrees: 50 }],
    [1033, { inflation: 1.6, degrees: 50 }],
    [203, POISSON],
    [203, { inflation: 2, degrees: 30 }],
    [60, POISSON],
  ])('is found four times in five: %i before, %o', (before, irregular) => {
    const { fall, rise } = smallestSeen(before, comparing(before, irregular), level);
    expect(fall).toBeLessThan(1);
    expect(rise).toBeGreaterThan(1);
    for (const ratio of [fall ?? NaN, rise ?? NaN]) {
      const share = found(before, before * ratio, irregular, level);
      expect(share).toBeGreaterThan(0.765);
      expect(share).toBeLessThan(0.835);
    }
  });

  it('is larger the more is asked at once, and the more irregular the counts are', () => {
    const widthOf = (irregular: Irregular, among: number) => {
      const { fall, rise } = smallestSeen(300, comparing(300, irregular), RELEASE_ALPHA / among);
      return Math.log((rise ?? Infinity) / (fall ?? 0));
    };
    const [alone, among, irregular] = [
      widthOf(POISSON, 1),
      widthOf(POISSON, 11),
      widthOf({ inflation: 3, degrees: 40 }, 11),
    ];
    expect(among).toBeGreaterThan(alone);
    expect(irregular).toBeGreaterThan(among);
  });

  it('is no fall where not even none would be seen', () => {
    const { fall, rise } = smallestSeen(5, comparing(5, POISSON), level);
    expect(fall).toBeNull();
    expect(rise).toBeGreaterThan(3);
  });
});
