import { describe, expect, it } from 'vitest';
import { detectableChange, POWER, type KnownCounts } from '$lib/stats/evaluation/detectableChange';
import { exactPower } from '$lib/stats/evaluation/exactPower';
import { logGamma } from '$lib/stats/random/logGamma';
import { randomStream } from '$lib/stats/random/stream';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { poissonDraw } from '../random/poissonDraw';

/** Share of simulated counts, all four Poisson, in which the test of the page finds the change. */
function found(known: KnownCounts, ratio: number, runs: number): number {
  const stream = randomStream(11);
  const { treatedBefore, controlsBefore, controlsAfter } = known;
  const expected = treatedBefore * (controlsAfter / controlsBefore) * ratio;
  const draw = (mean: number) => ({ count: poissonDraw(stream, mean), exposure: 1 });
  let times = 0;
  for (let run = 0; run < runs; run += 1) {
    const tested = ratioOfRatios(
      { before: draw(treatedBefore), after: draw(expected) },
      { before: draw(controlsBefore), after: draw(controlsAfter) },
    );
    if (tested !== null && tested.p <= 0.05) times += 1;
  }
  return times / runs;
}

const CASES: readonly KnownCounts[] = [
  { treatedBefore: 12, controlsBefore: 160, controlsAfter: 140 },
  { treatedBefore: 45, controlsBefore: 60, controlsAfter: 70 },
];

describe('detectableChange', () => {
  it.each(CASES)('of %o is found four times out of five, by simulation', (known) => {
    const { fall, rise } = detectableChange(known);
    for (const ratio of [fall, rise]) {
      expect(ratio).not.toBeNull();
      // Three standard errors of 300 runs.
      expect(Math.abs(found(known, ratio ?? 1, 300) - POWER)).toBeLessThan(0.07);
    }
  });

  it('a smaller one is found less often, a larger one more', () => {
    const known = { treatedBefore: 30, controlsBefore: 90, controlsAfter: 110 };
    const fall = detectableChange(known).fall ?? 1;
    expect(found(known, fall ** 0.75, 150)).toBeLessThan(POWER - 0.07);
    expect(found(known, fall ** 1.35, 150)).toBeGreaterThan(POWER + 0.05);
  });

  it('needs a larger change where there are fewer cases', () => {
    const of = (times: number) =>
      detectableChange({
        treatedBefore: 30 * times,
        controlsBefore: 200 * times,
        controlsAfter: 180 * times,
      });
    const [few, some, many] = [of(1), of(4), of(40)];
    expect(few.fall).toBeLessThan(some.fall ?? 0);
    expect(some.fall).toBeLessThan(many.fall ?? 0);
    expect(few.rise).toBeGreaterThan(some.rise ?? Infinity);
    // Of many cases the test is nearly a normal one: (1.96 + 0.84) standard errors.
    const [before, c] = [1200, 8000];
    const ratio = many.fall ?? 1;
    const error = Math.sqrt(1 / before + 1 / (before * 0.9 * ratio) + 1 / c + 1 / (c * 0.9));
    expect(Math.log(ratio)).toBeCloseTo(-2.8016 * error, 2);
  });

  // So many that each total stands for itself: what is found is one exact test.
  it('is the first that is found so often, to within three parts of ten thousand', () => {
    const known = { treatedBefore: 900, controlsBefore: 5000, controlsAfter: 4500 };
    const power = (ratio: number) => {
      const after = 900 * 0.9 * ratio;
      return exactPower(
        {
          treated: { cases: Math.round(900 + after), share: after / (900 + after) },
          controls: { cases: 9500, share: 4500 / 9500 },
        },
        0.05,
      );
    };
    const { fall, rise } = detectableChange(known);
    expect(power(fall ?? 1)).toBeGreaterThanOrEqual(POWER);
    expect(power((fall ?? 1) + 3e-4)).toBeLessThan(POWER);
    expect(power(rise ?? 1)).toBeGreaterThanOrEqual(POWER);
    expect(power((rise ?? 1) * (1 - 3e-4))).toBeLessThan(POWER);
  });

  it('tells no rise above 50 times, however much areas differ, and the fall that it is', () => {
    const known = { treatedBefore: 900, controlsBefore: 5000, controlsAfter: 4500 };
    // Alone 2.8016 standard deviations of 1.4 are a ratio of 50.5, and 1.39 one of 49.1.
    expect(detectableChange(known, 1.4 ** 2).rise).toBeNull();
    expect(detectableChange(known, 1.39 ** 2).rise).toBeGreaterThan(49);
    expect(detectableChange(known, 1.4 ** 2).fall).toBeCloseTo(1 / 50.7, 3);
  });

  it('says where not even a fall to nothing would have been seen', () => {
    const found = detectableChange({ treatedBefore: 3, controlsBefore: 100, controlsAfter: 100 });
    expect(found.fall).toBeNull();
    expect(found.rise).toBeGreaterThan(3);
    const none = detectableChange({ treatedBefore: 1, controlsBefore: 1, controlsAfter: 1 });
    expect(none).toEqual({ fall: null, rise: null });
  });

  it('with areas that differ among themselves, needs more: found four times out of five then', () => {
    const known = { treatedBefore: 100, controlsBefore: 4000, controlsAfter: 4000 };
    const deviation = 0.2;
    const alone = detectableChange(known);
    const { fall } = detectableChange(known, deviation ** 2);
    expect(fall).toBeLessThan(alone.fall ?? 0);
    // A normal test that knows how much areas differ.
    const stream = randomStream(3);
    const runs = 500;
    let times = 0;
    for (let run = 0; run < runs; run += 1) {
      const own = Math.exp(deviation * normal());
      const after = poissonDraw(stream, 100 * (fall ?? 1) * own);
      const before = poissonDraw(stream, 100);
      const error = Math.sqrt(1 / after + 1 / before + 2 / 4000 + deviation ** 2);
      if (Math.abs(Math.log(after / before)) / error > 1.96) times += 1;
    }
    expect(Math.abs(times / runs - POWER)).toBeLessThan(0.055);

    /** Nearly: a gamma of many cases, standardised. */
    function normal(): number {
      const shape = 400;
      return (Math.exp(logGamma(stream, shape)) - shape) / Math.sqrt(shape);
    }
  });
});
