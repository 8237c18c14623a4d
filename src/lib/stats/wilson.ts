/** Interval of a proportion (Wilson, J. Am. Statist. Assoc. 22, 1927). */

/** Of the normal distribution, 95 %. */
const Z = 1.959964;

export interface Proportion {
  readonly share: number;
  /** 95 %. */
  readonly lower: number;
  readonly upper: number;
}

/** @param of above zero */
export function wilson(found: number, of: number): Proportion {
  const share = found / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { share, lower: (middle - half) / scale, upper: (middle + half) / scale };
}
