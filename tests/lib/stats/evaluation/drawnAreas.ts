/** Changes of areas that were drawn: how often the true ratio is held, and a change found. */
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

export interface World {
  readonly treated: readonly number[];
  readonly tau: number;
  readonly ratio: number;
}

export function simulate({ treated, tau, ratio }: World) {
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
