/** Which indicators of other sources count the same facts, as the sources of a release declare it. */
import type { ManifestSource } from '$lib/contract/manifest';
import type { SourceSeries } from './sourceSeries';

export interface SameIndicator {
  readonly indicador: string;
  /** Why the numbers differ, as whole sentences. */
  readonly porque: string;
}

/** Those that count what an indicator does, each once, in the order of the release. */
export function sameAs(
  indicador: string,
  fuentes: readonly ManifestSource[],
): readonly SameIndicator[] {
  const declared = fuentes.flatMap(({ serie }) =>
    (serie?.mismos_hechos ?? []).filter(({ con }) => con === indicador),
  );
  return declared
    .filter(
      (same, place) => declared.findIndex((each) => each.indicador === same.indicador) === place,
    )
    .map(({ indicador: other, porque }) => ({ indicador: other, porque }));
}

/** Of two counts, the last year that both tell of. */
export interface SharedYear {
  readonly anio: string;
  readonly own: number | null;
  readonly other: number | null;
}

/** @returns null where they have no year in common */
export function sharedYear(own: SourceSeries, other: SourceSeries): SharedYear | null {
  const others = new Map(yearsOf(other));
  const shared = yearsOf(own)
    .filter(([anio]) => others.has(anio))
    .at(-1);
  return shared === undefined
    ? null
    : { anio: shared[0], own: shared[1], other: others.get(shared[0]) ?? null };
}

function yearsOf({ drawn }: SourceSeries): readonly (readonly [string, number | null])[] {
  return drawn === null || drawn.grano !== 'anio'
    ? []
    : drawn.counts.map((n, place) => [String(Number(drawn.first.slice(0, 4)) + place), n] as const);
}
