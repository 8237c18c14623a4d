/**
 * What protects people: by colonia, and wherever persons or hours are counted from rows, a count is the nearest
 * multiple of five of the true one, each cell by itself (docs/decisions/redondeo.md).
 */
export const ROUNDING_BASE = 5;

/**
 * SQL of a count as it is printed, and of the least and the largest that print the same.
 * @param n SQL of the true count
 * @param isExact SQL: it is printed as it is
 */
export function printed(n: string, isExact: string): string {
  const nearest = `${ROUNDING_BASE} * round(${n} / ${ROUNDING_BASE}.0)`;
  const either = (other: string, name: string) =>
    `(CASE WHEN ${isExact} THEN ${n} ELSE ${other} END)::INTEGER AS ${name}`;
  return [
    either(nearest, 'n'),
    either(`greatest(0, ${nearest} - 2)`, 'n_min'),
    either(`${nearest} + 2`, 'n_max'),
  ].join(', ');
}
