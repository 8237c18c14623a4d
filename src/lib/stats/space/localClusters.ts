import { benjaminiHochberg } from '../benjaminiHochberg';
import type { RandomRun } from '../longRun';
import { getisOrd, type GetisOrd } from './getisOrd';
import { localMoran, type LocalMoran } from './localMoran';
import { permuteNeighbours } from './permuteNeighbours';
import type { SpatialWeights } from './weights';

/** What the surroundings of an area say, and how often chance says as much. */
export interface LocalCluster extends LocalMoran, GetisOrd {
  /** Two-sided, by conditional permutation: of local Moran, Gᵢ and Gᵢ* alike. */
  readonly p: number;
  /** The p adjusted for asking of every area: declare those at most q, and a share q is false. */
  readonly adjusted: number;
}

/**
 * Local Moran and Getis–Ord of every area under one conditional permutation (`permuteNeighbours`),
 * with the false discovery rate under control (`benjaminiHochberg`), as Caldas de Castro & Singer
 * (Geogr. Anal. 38, 2006) ask of local statistics.
 * @param values one per area, any unit
 * @returns one per area, null for islands; all null where values are equal or areas fewer than three
 * @throws RangeError if `values` is not one finite number per area, or without replicas
 */
export function localClusters(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  run: RandomRun,
): readonly (LocalCluster | null)[] {
  const moran = localMoran(values, weights);
  const hot = getisOrd(values, weights);
  const pValues = permuteNeighbours(values, weights, run);
  const adjusted = benjaminiHochberg(pValues);
  return moran.map((local, area) => {
    const [getis, p, q] = [hot[area], pValues[area] ?? null, adjusted[area] ?? null];
    return local && getis && p !== null && q !== null
      ? { ...local, ...getis, p, adjusted: q }
      : null;
  });
}
