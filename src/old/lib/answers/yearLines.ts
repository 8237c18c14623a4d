/** The rate of each colonia over the years, as a line is drawn through them. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';

export interface YearPoint {
  readonly year: number;
  /** Per 100,000 people; null where the count is not published, even by a row, or there is nobody to divide by. */
  readonly value: number | null;
  /** Its cases are still being reported. */
  readonly provisional: boolean;
}

interface YearRate {
  readonly clave: ColoniaKey;
  readonly anio: number;
  /** Per 100,000 people; null where there is none. */
  readonly tasa: number | null;
}

/**
 * By colonia, in the order of the years; a colonia without years has no line.
 * @param lastComplete the last year that is not still being reported
 */
export function yearLines(
  rates: readonly YearRate[],
  lastComplete: number,
): ReadonlyMap<ColoniaKey, readonly YearPoint[]> {
  const lines = new Map<ColoniaKey, readonly YearPoint[]>();
  for (const { clave, anio, tasa } of rates) {
    const line = lines.get(clave) ?? [];
    const missing = yearsBetween(line.at(-1)?.year ?? anio, anio);
    const points = [...missing.map((year) => ({ year, tasa: null })), { year: anio, tasa }];
    const told = points.map(({ year, tasa: value }): YearPoint => {
      return { year, value, provisional: year > lastComplete };
    });
    lines.set(clave, [...line, ...told]);
  }
  return lines;
}

/** Without both: those of which a release has no rows, which no line may cross. */
const yearsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, place) => from + 1 + place);

/** The highest of all lines, so that they are drawn on one scale; zero where none has a value. */
export const highestOf = (lines: ReadonlyMap<ColoniaKey, readonly YearPoint[]>): number =>
  Math.max(0, ...[...lines.values()].flat().flatMap(({ value }) => value ?? []));
