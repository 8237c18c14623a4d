/** The rate of each colonia over the years, as a line is drawn through them. */
import type { Divisor } from '$lib/contract/indicators/divisors';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { rate } from '$lib/stats/rate';
import { peopleOf, type ColoniaCount } from './coloniaCounts';

export interface YearPoint {
  readonly year: number;
  /** Per 100,000 people; null where the count is not published, or there is nobody to divide by. */
  readonly value: number | null;
  /** Its cases are still being reported. */
  readonly provisional: boolean;
}

interface YearCount {
  readonly clave: ColoniaKey;
  readonly anio: number;
  readonly n: number | null;
}

/**
 * By colonia, in the order of the years; a colonia without years has no line.
 * @param lastComplete the last year that is not still being reported
 */
export function yearLines(
  counts: readonly YearCount[],
  colonias: readonly ColoniaCount[],
  divisor: Divisor,
  lastComplete: number,
): ReadonlyMap<ColoniaKey, readonly YearPoint[]> {
  const people = new Map(colonias.map((each) => [each.clave, peopleOf(each, divisor)]));
  const lines = new Map<ColoniaKey, readonly YearPoint[]>();
  for (const { clave, anio, n } of counts) {
    const point = {
      year: anio,
      value: rate(n, people.get(clave) ?? null, 100_000)?.value ?? null,
      provisional: anio > lastComplete,
    };
    lines.set(clave, [...(lines.get(clave) ?? []), point]);
  }
  return lines;
}

/** The highest of all lines, so that they are drawn on one scale; zero where none has a value. */
export const highestOf = (lines: ReadonlyMap<ColoniaKey, readonly YearPoint[]>): number =>
  Math.max(0, ...[...lines.values()].flat().flatMap(({ value }) => value ?? []));
