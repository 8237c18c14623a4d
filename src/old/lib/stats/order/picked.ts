/** The values at those places, in their order; a place that is not there gives none. */
export function picked<Value>(
  values: readonly Value[],
  places: readonly number[],
): readonly Value[] {
  return places.flatMap((place) => values.slice(place, place + 1));
}
