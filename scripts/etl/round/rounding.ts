/**
 * What protects people: by colonia, and wherever persons or hours are counted from rows, a count is the nearest
 * multiple of five of the true one, each cell by itself (docs/decisions/redondeo.md).
 */
export const ROUNDING_BASE = 5;

/** SQL: the printed count, and the least and the largest that print the same. @param n SQL of the true count */
export const rounded = (n: string): string => `
  (${ROUNDING_BASE} * round(${n} / ${ROUNDING_BASE}.0))::INTEGER AS n,
  greatest(0, ${ROUNDING_BASE} * round(${n} / ${ROUNDING_BASE}.0) - 2)::INTEGER AS n_min,
  (${ROUNDING_BASE} * round(${n} / ${ROUNDING_BASE}.0) + 2)::INTEGER AS n_max`;

/** SQL of a count that is printed as it is. */
export const exact = (n: string): string =>
  `${n}::INTEGER AS n, ${n}::INTEGER AS n_min, ${n}::INTEGER AS n_max`;
