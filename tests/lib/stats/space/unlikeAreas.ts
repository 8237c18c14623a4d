/** Boards of areas that differ one by one, with or without a planted cluster, and what the scan says of them. */
import { gammaPrior } from '$lib/stats/areas/gammaPoisson';
import { randomStream } from '$lib/stats/random/stream';
import { kulldorffScan } from '$lib/stats/space/kulldorffScan';
import { scanWindows } from '$lib/stats/space/scanWindows';
import { inPairs, listed } from '../random/marsagliaTsang';
import { poissonDraw } from '../random/poissonDraw';

const SIDE = 6;
const PLACES = Array.from({ length: SIDE * SIDE }, (_, place) => place);
export const PEOPLE = PLACES.map((place) => 1000 + 500 * (place % 7));
const TOTAL = PEOPLE.reduce((sum, people) => sum + people, 0);
const WINDOWS = scanWindows(
  {
    x: PLACES.map((place) => place % SIDE),
    y: PLACES.map((place) => Math.floor(place / SIDE)),
    population: PEOPLE,
  },
  { share: 0.5 },
);
/** Five areas that touch: a cross. */
const CROSS = [8, 13, 14, 15, 20];

export interface Board {
  /** Cases expected of all. */
  readonly cases: number;
  /** Standard deviation of the relative risk of an area. */
  readonly spread: number;
  /** Relative risk of the cross; 1 for none. */
  readonly planted: number;
}

/**
 * @param apart whether the null of the scan lets areas differ one by one
 * @returns in how many of the runs the likeliest circle has p ≤ 0.05
 */
export function boardsThatGather(board: Board, runs: number, apart: boolean): number {
  const stream = randomStream(87);
  const source = inPairs(stream);
  const shape = 1 / board.spread ** 2;
  let gather = 0;
  for (let run = 0; run < runs; run += 1) {
    const counts = PEOPLE.map((people, place) => {
      const risk = listed(source, shape, false) / shape;
      const planted = CROSS.includes(place) ? board.planted : 1;
      return poissonDraw(stream, (board.cases * people * risk * planted) / TOTAL);
    });
    const all = counts.reduce((sum, count) => sum + count, 0);
    const prior = gammaPrior(
      counts.map((count, place) => ({ count, expected: (all * (PEOPLE[place] ?? 0)) / TOTAL })),
    );
    const [found] = kulldorffScan(counts, WINDOWS, {
      replicas: 99,
      seed: run + 1,
      apart: apart ? prior : null,
    });
    if (found !== undefined && found.p <= 0.05) gather += 1;
  }
  return gather;
}
