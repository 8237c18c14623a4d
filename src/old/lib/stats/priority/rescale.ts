/** Bounds between which a criterion is brought to 0 … 1. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/**
 * The least and the greatest of the values (min–max; Handbook on Constructing Composite Indicators,
 * OECD & JRC 2008, §5.4).
 * @param values in any unit; more is more priority
 * @returns null where all are the same, and so tell nothing apart, or there is none
 */
export function minMaxScale(values: readonly number[]): Scale | null {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low < high ? { low, high } : null;
}

/** (x − low)/(high − low): 0 … 1 within the bounds, and in the same line beyond them. */
export function rescale(value: number, { low, high }: Scale): number {
  return (value - low) / (high - low);
}
