/** The fewest colonias that hold half of the reports of a year, and who lives and is there. */

export interface Counted {
  readonly clave: string;
  readonly nombre: string;
  /** As printed: the nearest multiple of five. */
  readonly n: number;
  /** Null where nobody says. */
  readonly mujeres: number | null;
  readonly presentes: number | null;
}

export interface Concentration {
  /** Keys, the largest first. */
  readonly keys: readonly string[];
  /** Sum of what is printed: of colonias, so about so many. */
  readonly n: number;
  /** Parts of the exact total of the alcaldía, of its women, and of the people in it by day, 0 to 1. */
  readonly share: number;
  readonly women: number | null;
  readonly present: number | null;
}

/** @param total exact, of the alcaldía. @returns null where all colonias together do not hold half of it */
export function concentrationOf(colonias: readonly Counted[], total: number): Concentration | null {
  const sorted = bySize(colonias);
  let n = 0;
  for (const [at, colonia] of sorted.entries()) {
    n += colonia.n;
    if (2 * n < total) continue;
    const held = sorted.slice(0, at + 1);
    return {
      keys: held.map(({ clave }) => clave),
      n,
      share: n / total,
      women: partOf(held, colonias, ({ mujeres }) => mujeres),
      present: partOf(held, colonias, ({ presentes }) => presentes),
    };
  }
  return null;
}

/** Whether the same colonias hold half in each of several years. @param years counts by key and exact total of each */
export const isEveryYear = (
  keys: readonly string[],
  years: readonly { readonly counts: ReadonlyMap<string, number>; readonly total: number }[],
): boolean =>
  years.every(
    ({ counts, total }) => 2 * keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) >= total,
  );

/** Largest first; of equal counts by name, as no rank is told between them. */
export const bySize = <T extends { readonly n: number; readonly nombre: string }>(
  colonias: readonly T[],
): readonly T[] => colonias.toSorted((a, b) => b.n - a.n || a.nombre.localeCompare(b.nombre, 'es'));

function partOf(
  held: readonly Counted[],
  all: readonly Counted[],
  of: (colonia: Counted) => number | null,
): number | null {
  const sum = (some: readonly Counted[]) =>
    some.reduce<number | null>((total, colonia) => {
      const value = of(colonia);
      return total === null || value === null ? null : total + value;
    }, 0);
  const [part, whole] = [sum(held), sum(all)];
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
