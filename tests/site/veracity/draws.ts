/** Random numbers of the recount's own: a seeded generator unlike the site's, and draws from it. */

export type Draw = () => number;

/** Mulberry32: uniform between 0 and 1, both out. */
export function drawsOf(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** Box and Muller. */
export const normalDraw = (draw: Draw): number =>
  Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());

/** Of rate 1, by Marsaglia and Tsang (2000). */
export function gammaDraw(shape: number, draw: Draw): number {
  if (shape < 1) return gammaDraw(shape + 1, draw) * draw() ** (1 / shape);
  const least = shape - 1 / 3;
  for (;;) {
    const x = normalDraw(draw);
    const v = (1 + x / Math.sqrt(9 * least)) ** 3;
    if (v > 0 && Math.log(draw()) < x ** 2 / 2 + least * (1 - v + Math.log(v))) return least * v;
  }
}

/** So many places in any order, the first `count` of them: Fisher and Yates. */
export function shuffled(places: number[], count: number, draw: Draw): number[] {
  for (let to = 0; to < count; to += 1) {
    const from = to + Math.floor(draw() * (places.length - to));
    [places[to], places[from]] = [places[from] ?? 0, places[to] ?? 0];
  }
  return places;
}

/**
 * How far the share that replicas of another generator gave may be from one of our own: five standard errors of
 * their difference.
 */
export const chanceApart = (share: number, replicas: number, own: number): number =>
  5 * Math.sqrt(Math.max(share * (1 - share), 1 / replicas) * (1 / replicas + 1 / own));
