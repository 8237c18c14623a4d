/** Evaluations of quarters that were drawn, the whole way: how often the truth is held, and a change called. */
import { evaluate } from '$features/evaluation/answers/evaluate';
import { randomStream } from '$lib/stats/random/stream';
import { asked, clave, DATE, town } from './invented';

/** What is drawn. */
export interface Drawn {
  /** By which colonia 0 truly changes. */
  readonly ratio: number;
  readonly controls: number;
  readonly runs: number;
  readonly seed: number;
}

/** Quarters of several sizes that rise with time and season alike; the colonia 0 changes by `ratio`. */
export function simulate({ ratio, controls, runs, seed }: Drawn) {
  const stream = randomStream(seed);
  let [held, called] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
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
  return { held: held / runs, called: called / runs };
}
