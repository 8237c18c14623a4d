/** Values in classes of about as many each, for the tones of a map; equal values share a class. */

export interface Classes {
  /** From 0, the lowest. */
  readonly of: (value: number) => number;
  /** The lowest and the highest value that is in each. */
  readonly ranges: readonly { readonly low: number; readonly high: number }[];
}

/** @param most classes; fewer where values are equal */
export function classesOf(values: readonly number[], most = 5): Classes {
  const sorted = values.toSorted((a, b) => a - b);
  const lows = [
    ...new Set(
      Array.from({ length: most }, (_, nth) => sorted[Math.floor((nth * sorted.length) / most)]),
    ),
  ].filter((low) => low !== undefined);
  const of = (value: number) => Math.max(0, lows.filter((low) => value >= low).length - 1);
  return {
    of,
    ranges: lows.map((low, nth) => ({
      low,
      high: sorted.findLast((value) => of(value) === nth) ?? low,
    })),
  };
}
