import { known, type Area, type KnownArea } from './area';
import { globalEmpiricalBayes } from './globalEmpiricalBayes';
import { marshallMoments, shrunk, squaredDistance } from './marshall';

/**
 * Empirical Bayes rates drawn to the rate of the area and its neighbours together: Marshall (1991)
 * as in Bailey & Gatrell, Interactive Spatial Data Analysis (1995), each neighbour's distance taken
 * to the mean of its own neighbourhood; the numbers of R's spdep, `EBlocal`.
 * Where the neighbourhood gives no rate to be drawn to (no neighbours with a rate, or not one case
 * among them all) the global rate stands in.
 * @param neighbours for each area, the places of its neighbours in `areas`, itself left out
 * @returns cases per woman, in the order of `areas`; null where the area has no rate of its own
 * @throws RangeError if a count is not whole, or there is not one list of neighbours per area
 */
export function localEmpiricalBayes(
  areas: readonly Area[],
  neighbours: readonly (readonly number[])[],
): readonly (number | null)[] {
  if (neighbours.length !== areas.length) {
    throw new RangeError(`Hay ${areas.length} áreas y ${neighbours.length} listas de vecinas.`);
  }
  const fallback = globalEmpiricalBayes(areas);
  const all = areas.map(known);
  const around = neighbours.map((places, place) =>
    all[place] === null ? [] : [place, ...places].filter((other) => (all[other] ?? null) !== null),
  );
  const ratedIn = (places: readonly number[]): KnownArea[] =>
    places.flatMap((place) => all[place] ?? []);
  const distances = all.map((area, place) => {
    if (area === null) return 0;
    return squaredDistance(area, marshallMoments(ratedIn(around[place] ?? [])).overall);
  });
  return all.map((area, place) => {
    if (area === null) return null;
    const places = around[place] ?? [];
    const moments = marshallMoments(
      ratedIn(places),
      places.map((other) => distances[other] ?? 0),
    );
    const local = places.length > 1 ? shrunk(area, moments) : null;
    return local ?? fallback?.rates[place] ?? null;
  });
}
