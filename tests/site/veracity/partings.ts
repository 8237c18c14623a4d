/** Changes of level of a stretch of months, by binary segmentation against replicas at one level. */
import { sum } from './algebra';
import { normalDraw, type Draw } from './draws';
import type { Irregularity, Month } from './series';
import { betaLower, falling, gammaParts, normalUpper } from './special';

export interface Found {
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
}

const SHORTEST = 6;
const REPLICAS = 999;

type Counts = readonly Pick<Month, 'count' | 'exposure'>[];

/** Log likelihood ratio of two rates against one, by first month of the second. */
function partings(months: Counts): readonly { readonly at: number; readonly ratio: number }[] {
  const all = sum(months.map(({ count }) => count));
  const whole = sum(months.map(({ exposure }) => exposure));
  const surprise = (count: number, exposure: number): number =>
    count === 0 ? 0 : count * Math.log(count / ((all * exposure) / whole));
  let [count, exposure] = [0, 0];
  return months.flatMap((month, at) => {
    const told =
      at < SHORTEST || at > months.length - SHORTEST
        ? []
        : [{ at, ratio: surprise(count, exposure) + surprise(all - count, whole - exposure) }];
    count += month.count;
    exposure += month.exposure;
    return told;
  });
}

const best = (months: Counts) =>
  partings(months).reduce((most, own) => (own.ratio > most.ratio ? own : most), {
    at: 0,
    ratio: -Infinity,
  });

/** The changes of level of a stretch; what each replica is drawn with comes from `draw`. */
export function search(
  months: readonly Month[],
  own: Irregularity,
  degrees: number,
  alpha: number,
  draw: Draw,
): readonly Found[] {
  if (months.length < 2 * SHORTEST) return [];
  const most = best(months);
  const replicas = replicasOf(months, own, degrees, draw);
  const asGood = replicas.filter((replica) => best(replica).ratio >= most.ratio).length;
  if ((1 + asGood) / (1 + REPLICAS) >= alpha) return [];
  const held = datesOf(months, most.ratio, (own.dispersion * (1 + own.memory)) / (1 - own.memory));
  const at = (place: number): string => months[place]?.month ?? '';
  return [
    ...search(months.slice(0, most.at), own, degrees, alpha, draw),
    { start: at(most.at), earliest: at(Math.min(...held)), latest: at(Math.max(...held)) },
    ...search(months.slice(most.at), own, degrees, alpha, draw),
  ];
}

/** The likeliest places that hold 95 % of the likelihood. */
function datesOf(months: Counts, most: number, inflation: number): readonly number[] {
  const weighed = partings(months)
    .map(({ at, ratio }) => ({ at, weight: Math.exp((ratio - most) / inflation) }))
    .toSorted((a, b) => b.weight - a.weight);
  const total = sum(weighed.map(({ weight }) => weight));
  return weighed
    .filter((_, at) => sum(weighed.slice(0, at).map(({ weight }) => weight)) < 0.95 * total)
    .map(({ at }) => at);
}

/** Series at one level: ranks of an autoregressive normal one, counts negative binomial. */
function replicasOf(
  months: Counts,
  { dispersion, memory }: Irregularity,
  degrees: number,
  draw: Draw,
): readonly Counts[] {
  const rate = sum(months.map(({ count }) => count)) / sum(months.map(({ exposure }) => exposure));
  // What the dispersion may be, at nine equally likely points.
  const possible = Array.from({ length: 9 }, (_, point) =>
    degrees === Infinity
      ? dispersion
      : Math.max(1, (dispersion * degrees) / (2 * gammaQuantile((point + 0.5) / 9, degrees / 2))),
  );
  const tables = possible.map((own) => months.map(({ exposure }) => tableOf(rate * exposure, own)));
  return Array.from({ length: REPLICAS }, (_, replica) => {
    let latent = 0;
    return months.map(({ exposure }, at) => {
      const normal = normalDraw(draw);
      latent = at === 0 ? normal : memory * latent + Math.sqrt(1 - memory ** 2) * normal;
      const rank = 1 - normalUpper(latent);
      const table = tables[replica % tables.length]?.[at] ?? [];
      const count = table.findIndex((upTo) => upTo >= rank);
      return { count: count < 0 ? table.length : count, exposure };
    });
  });
}

const gammaQuantile = (p: number, shape: number): number =>
  falling((x) => p - gammaParts(shape, x)[0], 0, shape * 20 + 100);

/** P(X ≤ k) from none on: negative binomial of that mean and that many times its variance. */
function tableOf(mean: number, dispersion: number): readonly number[] {
  const table: number[] = [];
  for (let count = 0; (table.at(-1) ?? 0) < 1 - 1e-12; count += 1) {
    const size = mean / (dispersion - 1);
    table.push(
      dispersion === 1
        ? gammaParts(count + 1, mean)[1]
        : betaLower(1 / dispersion, size, count + 1),
    );
  }
  return table;
}
