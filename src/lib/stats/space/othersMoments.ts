/** Size, mean and spread of some values. */
export interface Population {
  readonly size: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean; exactly 0 where all are equal. */
  readonly spread: number;
}

const NONE: Population = { size: 0, mean: 0, spread: 0 };

/**
 * For each value, mean and spread of all the others, in one pass: those before it joined with those
 * after it, so that a value that dwarfs the others leaves no error behind.
 * Chan, Golub & LeVeque, Am. Stat. 37 (1983).
 */
export function othersMoments(values: Float64Array): readonly Population[] {
  const before = running(values);
  const after = running(values.slice().reverse()).reverse();
  return Array.from(values, (_, place) => join(before[place] ?? NONE, after[place + 1] ?? NONE));
}

/** Of the first 0, 1, …, n values. */
function running(values: Float64Array): Population[] {
  let sofar = NONE;
  const next = (value: number): Population =>
    (sofar = join(sofar, { size: 1, mean: value, spread: 0 }));
  return [NONE, ...Array.from(values, next)];
}

function join(one: Population, other: Population): Population {
  const size = one.size + other.size;
  if (size === 0) return NONE;
  const apart = other.mean - one.mean;
  return {
    size,
    mean: one.mean + (apart * other.size) / size,
    spread: one.spread + other.spread + (apart ** 2 * one.size * other.size) / size,
  };
}
