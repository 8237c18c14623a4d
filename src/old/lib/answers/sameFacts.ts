/** Which indicators of other sources count the same facts, as the sources of a release declare it. */
import type { ManifestSource } from '$old/lib/contract/manifest';

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
