/** Where nothing is the matter, a p below a level comes no more often than the level. */
import { describe, expect, it } from 'vitest';
import { compareRates } from '$old/lib/stats/compareRates';
import { binomialTest } from '$old/lib/stats/exactBinomial';
import { holm } from '$old/lib/stats/holm';
import { randomIndex, randomStream } from '$old/lib/stats/random/stream';
import { binomialDraw } from '../random/binomialDraw';
import { poissonDraw } from '../random/poissonDraw';

const LEVELS = [0.01, 0.05, 0.2, 0.5];

/** Exact p of counts comes in steps: seldom more often than its level, and not never. */
function expectConservative(pValues: readonly number[]): void {
  for (const level of LEVELS) {
    const share = pValues.filter((p) => p <= level).length / pValues.length;
    const chance = 3 * Math.sqrt((level * (1 - level)) / pValues.length);
    expect(share).toBeLessThanOrEqual(level + chance);
    if (level >= 0.05) expect(share).toBeGreaterThan(level / 3);
  }
}

const trials = (count: number, p: (trial: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, trial) => p(trial));

describe('exact p of counts', () => {
  it.each([
    [12, 12, 1],
    [40, 80, 2],
  ])('compareRates, of means %f and %f, the second exposed %f times', (first, second, times) => {
    const stream = randomStream(41);
    const pValues = trials(1200, () => {
      const compared = compareRates(
        { count: poissonDraw(stream, first), exposure: 1 },
        { count: poissonDraw(stream, second), exposure: times },
      );
      return compared?.p ?? 1;
    });
    expectConservative(pValues);
  });

  it('binomialTest, of 50 with 0.3 each', () => {
    const stream = randomStream(45);
    expectConservative(trials(2000, () => binomialTest(binomialDraw(stream, 50, 0.3), 50, 0.3)));
  });
});

describe('corrections of many tests at once', () => {
  const uniform = (stream: ReturnType<typeof randomStream>, tests: number): number[] =>
    Array.from({ length: tests }, () => (randomIndex(stream, 1e9) + 1) / 1e9);

  it.each([['holm', holm]])(
    '%s finds anything at all in one of twenty families of 33',
    (_, adjust) => {
      const stream = randomStream(49);
      const families = 2000;
      let found = 0;
      for (let family = 0; family < families; family += 1) {
        if (adjust(uniform(stream, 33)).some((p) => (p ?? 1) <= 0.05)) found += 1;
      }
      expect(Math.abs(found / families - 0.05)).toBeLessThan(
        3 * Math.sqrt((0.05 * 0.95) / families),
      );
    },
  );

  it.each([['holm', holm]])('%s does not depend on the order of the tests', (_, adjust) => {
    const stream = randomStream(51);
    for (let family = 0; family < 50; family += 1) {
      const pValues = uniform(stream, 12);
      expect(adjust(pValues.toReversed())).toEqual(adjust(pValues).toReversed());
    }
  });
});
