import type { Correction } from '$lib/contract/catalogs/corrections';

export interface ShownCorrection extends Correction {
  /** Whether this site has its page: that of a colonia goes with the release. */
  readonly hasPage: boolean;
}

/**
 * Tells of each correction whether its page can be opened here.
 * @param isColonia whether the release has a colonia of that address: `centro`
 */
export function shownColonias(
  corrections: readonly Correction[],
  isColonia: (address: string) => boolean,
): readonly ShownCorrection[] {
  return corrections.map((correction) => {
    const [, colonia] = /^\/colonias\/([^/]+)\/$/.exec(correction.pagina) ?? [];
    return { ...correction, hasPage: colonia === undefined || isColonia(colonia) };
  });
}
