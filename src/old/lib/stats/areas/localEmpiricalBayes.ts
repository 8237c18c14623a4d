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
  const circles = neighbours.map((places, place) => circleOf([place, ...places], all));
  const distances = circles.map(({ centre, members }) => {
    return centre === null ? 0 : squaredDistance(centre, marshallMoments(members).overall);
  });
  return circles.map(({ centre, members, places }, place) => {
    if (centre === null) return null;
    const moments = marshallMoments(
      members,
      places.map((other) => distances[other] ?? 0),
    );
    const local = members.length > 1 ? shrunk(centre, moments) : null;
    return local ?? fallback?.rates[place] ?? null;
  });
}

/** An area and its neighbours. */
interface Circle {
  readonly centre: KnownArea | null;
  /** Those with a rate. */
  readonly members: readonly KnownArea[];
  /** Of all, those without a rate too: they are at no distance. */
  readonly places: readonly number[];
}

function circleOf(
  places: readonly [centre: number, ...neighbours: number[]],
  all: readonly (KnownArea | null)[],
): Circle {
  return {
    centre: all[places[0]] ?? null,
    places,
    members: places.flatMap((place) => all[place] ?? []),
  };
}
