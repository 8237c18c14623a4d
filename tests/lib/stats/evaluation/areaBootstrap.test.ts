/** A planted change is found with the nominal error, none is found under none: by simulation. */
import { describe, expect, it } from 'vitest';
import { areaBootstrap } from '$lib/stats/evaluation/areaBootstrap';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { logGamma } from '$lib/stats/random/logGamma';
import { randomStream, type RandomStream } from '$lib/stats/random/stream';
import { poissonDraw } from '../random/poissonDraw';

const RUNS = 150;
const REPLICAS = 99;
/** Cases before, of nine comparable areas of several sizes. */
const SIZES = [30, 45, 60, 60, 80, 100, 120, 150, 200];

/** Areas whose changes differ by τ (gamma of mean 1), times `ratio`. */
function areas(stream: RandomStream, sizes: readonly number[], tau: number, ratio: number) {
  return sizes.map((mean): AreaChange => {
    const shape = 1 / tau ** 2;
    const own = tau === 0 ? 1 : Math.exp(logGamma(stream, shape)) / shape;
    return {
      before: poissonDraw(stream, mean),
      after: poissonDraw(stream, mean * 0.85 * ratio * own),
    };
  });
}

interface World {
  readonly treated: readonly number[];
  readonly tau: number;
  readonly ratio: number;
}

function simulate({ treated, tau, ratio }: World) {
  const stream = randomStream(5);
  let [held, found] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const compared = areaBootstrap(
      areas(stream, treated, tau, ratio),
      areas(stream, SIZES, tau, 1),
      { replicas: REPLICAS, seed: run },
    );
    if (compared === null) throw new Error('no cases');
    if (compared.lower <= ratio && ratio <= compared.upper) held += 1;
    if (compared.p <= 0.05) found += 1;
  }
  return { held: held / RUNS, found: found / RUNS };
}

describe('areaBootstrap', () => {
  // Three standard errors of 150 runs at 5 % are 5 points.
  it.each<World>([
    { treated: [100], tau: 0, ratio: 1 },
    { treated: [100], tau: 0.25, ratio: 1 },
    { treated: [60, 90, 120], tau: 0.25, ratio: 1 },
    { treated: [100], tau: 0.15, ratio: 0.5 },
  ])('of $treated with τ $tau and a true ratio of $ratio: its error is nominal', (world) => {
    const { held, found } = simulate(world);
    expect(held).toBeGreaterThan(0.9);
    if (world.ratio === 1) expect(found).toBeLessThan(0.1);
    else expect(found).toBeGreaterThan(0.65);
  });

  const CONTROLS: readonly AreaChange[] = [
    { before: 80, after: 120 },
    { before: 120, after: 80 },
    { before: 60, after: 66 },
    { before: 90, after: 81 },
  ];
  const of = (treated: readonly AreaChange[], seed = 7) =>
    areaBootstrap(treated, CONTROLS, { replicas: 199, seed });

  it('is wider than chance alone where the controls differ among themselves', () => {
    const found = of([{ before: 200, after: 150 }]);
    // By chance alone: e^(1.96 √Σ 1/n).
    const alone = Math.exp(1.96 * Math.sqrt(1 / 200 + 1 / 150 + 2 / 350));
    expect(found?.ratio).toBeCloseTo(0.758, 2);
    expect((found?.upper ?? 0) / (found?.ratio ?? 1)).toBeGreaterThan(1.2 * alone);
    expect((found?.ratio ?? 0) / (found?.lower ?? 1)).toBeCloseTo(
      (found?.upper ?? 0) / (found?.ratio ?? 1),
      10,
    );
  });

  it('is the same for the same seed, and of another seed nearly', () => {
    const areas = [{ before: 200, after: 150 }];
    expect(of(areas)).toEqual(of(areas));
    // As on every machine.
    expect(of(areas)).toEqual({
      ratio: 0.7571036437682771,
      lower: 0.20631983721236585,
      upper: 2.7782395292276183,
      p: 0.55,
    });
    expect(of(areas, 8)?.upper).not.toBe(of(areas)?.upper);
    expect(Math.abs((of(areas, 8)?.p ?? 0) - (of(areas)?.p ?? 1))).toBeLessThan(0.15);
  });

  it('refuses a run without replicas', () => {
    const run = { replicas: 0, seed: 1 };
    expect(() => areaBootstrap(CONTROLS, CONTROLS, run)).toThrow(RangeError);
  });

  it('has no answer where a group has no cases', () => {
    expect(of([{ before: 0, after: 0 }])).toBeNull();
    expect(of([])).toBeNull();
  });
});
