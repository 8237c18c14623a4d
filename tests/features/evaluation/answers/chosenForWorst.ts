/** A true null where the treated colonia was chosen by its own counts: how often a difference is told. */
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { evaluate } from '$features/evaluation/answers/evaluate';
import type { WhyChosen } from '$features/evaluation/answers/window';
import { randomStream, type RandomStream } from '$lib/stats/random/stream';
import { asked, clave, DATE, town } from './invented';

/** By what it is the worst of all in the year before the date. */
type Worst = 'nivel' | 'alza';

export interface Chosen {
  readonly by: Worst;
  /** What the evaluation is told. */
  readonly why: WhyChosen;
  readonly runs: number;
  readonly seed: number;
}

const SIZE = 20;
/** Between colonias of like size, and of one from a quarter to the next. */
const [LEVELS, OWN] = [0.05, 0.05];

const normalDraw = (stream: RandomStream): number =>
  normalQuantile(uniformFloat64(stream) || Number.EPSILON, 0, 1);

/** How many of the runs are told as below and as above, where nothing was done. */
export function calledAmongWorst({ by, why, runs, seed }: Chosen) {
  const stream = randomStream(seed);
  const called = { por_debajo: 0, por_encima: 0 };
  for (let run = 0; run < runs; run += 1) {
    const levels = Array.from({ length: SIZE }, () => 20 * Math.exp(LEVELS * normalDraw(stream)));
    const areas = town((place) => (levels[place] ?? 20) * Math.exp(OWN * normalDraw(stream)), {
      stream,
      size: SIZE,
    });
    const sumIn = (place: number, year: string): number =>
      Object.entries(areas[place]?.counts ?? {})
        .filter(([period]) => period.startsWith(year))
        .reduce((sum, [, n]) => sum + (n ?? 0), 0);
    const scores = areas.map((_, place) =>
      by === 'nivel' ? sumIn(place, '2021') : sumIn(place, '2021') / sumIn(place, '2020'),
    );
    const worst = scores.indexOf(Math.max(...scores));
    const found = evaluate(
      asked(areas, { treated: [clave(worst)], date: DATE, span: 1, replicas: 99, seed: run, why }),
      () => undefined,
    );
    if (found.kind !== 'evaluada') throw new Error(found.refusal.reason);
    if (found.verdict === 'por_debajo' || found.verdict === 'por_encima') {
      called[found.verdict] += 1;
    }
  }
  return called;
}
