/** Seeded draws for simulations. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { randomStream } from '$old/lib/stats/random/stream';
import { countQuantile, countTable } from '$old/lib/stats/time/countTable';

export interface Stream {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Poisson of that mean; negative binomial where the variance passes it. */
  readonly count: (mean: number, variance?: number) => number;
}

export function stream(seed: number): Stream {
  const generator = randomStream(seed);
  const tables = new Map<string, ReturnType<typeof countTable>>();
  const uniform = (): number => uniformFloat64(generator);
  return {
    uniform,
    count: (mean, variance = mean) => {
      const key = `${mean} ${variance}`;
      const table = tables.get(key) ?? countTable(mean, variance);
      tables.set(key, table);
      return countQuantile(table, uniform());
    },
  };
}
