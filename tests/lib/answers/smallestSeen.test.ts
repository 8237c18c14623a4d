/** What a comparison could have shown: by draws of both counts, decided as the page decides. */
import { randomGamma, randomLcg, randomPoisson } from 'd3';
import { describe, expect, it } from 'vitest';
import { RELEASE_ALPHA, toldChangeOf } from '$lib/answers/change';
import { smallestSeen } from '$lib/answers/smallestSeen';
import { POISSON, type Irregular } from '$lib/stats/dispersedP';

const WINDOWS = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};
const DRAWS = 3000;

const comparing = (before: number, irregular: Irregular) => (after: number) =>
  toldChangeOf(
    { window: WINDOWS.before, n: before },
    { window: WINDOWS.after, n: after },
    irregular,
  );

/** How often two counts of those means are told apart, the variance of each so many times its mean. */
function found(means: readonly [number, number], irregular: Irregular, level: number): number {
  const source = randomLcg(means[0] / 7919);
  const poisson = randomPoisson.source(source);
  const extra = irregular.inflation - 1;
  const [drawBefore, drawAfter] = means.map((mean) => {
    const gamma = extra > 0 ? randomGamma.source(source)(mean / extra, extra) : () => mean;
    return () => poisson(gamma())();
  });
  if (drawBefore === undefined || drawAfter === undefined) throw new Error('Faltan medias.');
  let times = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const change = comparing(drawBefore(), irregular)(drawAfter());
    if (change.verdict !== 'sin_respuesta' && change.p < level) times += 1;
  }
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
      const share = found([before, before * ratio], irregular, level);
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
