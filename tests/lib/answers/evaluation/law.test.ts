/** A planted effect is found with the nominal error, none is found under none: the whole way, by simulation. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/answers/evaluation/evaluate';
import { randomStream } from '$lib/stats/random/stream';
import { asked, clave, DATE, town } from './invented';

const RUNS = 160;

/** Quarters of several sizes that rise with time and season alike; the colonia 0 changes by `ratio`. */
function simulate(ratio: number, controls: number) {
  const stream = randomStream(9);
  let [held, called] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const areas = town(
      (place, period) => {
        const season = period.slice(5, 7) === '04' ? 1.3 : 1;
        const trend = period >= '2021-07-01' ? 1.2 : 1;
        return 6 * (1 + (place % 4)) * season * trend * (place === 0 && period >= DATE ? ratio : 1);
      },
      { stream, size: controls + 2 },
    );
    const found = evaluate(
      asked(areas, { treated: [clave(0)], span: 1, replicas: 49, seed: run }),
      () => undefined,
    );
    if (found.kind !== 'evaluada') throw new Error(found.refusal.reason);
    if (found.comparison.lower <= ratio && ratio <= found.comparison.upper) held += 1;
    if (found.verdict === 'por_debajo' || found.verdict === 'por_encima') called += 1;
  }
  return { held: held / RUNS, called: called / RUNS };
}

describe('an evaluation, with comparable colonias chosen by their course', () => {
  it('holds no change nineteen times out of twenty, and calls none', { timeout: 180_000 }, () => {
    const { held, called } = simulate(1, 12);
    // Three standard errors of 160 runs at 5 % are 5 points.
    expect(held).toBeGreaterThan(0.9);
    expect(called).toBeLessThan(0.05 + 0.05);
  });

  it('holds a planted fall as often, and calls it', { timeout: 180_000 }, () => {
    const { held, called } = simulate(0.25, 20);
    expect(held).toBeGreaterThan(0.9);
    // The change is far past what four in five times would be seen.
    expect(called).toBeGreaterThan(0.8);
  });
});
