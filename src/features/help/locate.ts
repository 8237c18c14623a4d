/** In which colonia of the alcaldía each place is: the one that is told, or the one that its point falls in. */
import type { Standing } from '$lib/figures/map/placePoints';
import type { GroupReach } from './askReach';

/**
 * @param standings of the places, in their order
 * @param colonias of the alcaldía
 * @returns the same, with `colonia` null where a place is in none of them
 */
export function located(
  group: GroupReach,
  standings: readonly Standing[],
  colonias: readonly {
    readonly clave: string;
    readonly slug: string;
    readonly nombre: string;
  }[],
): GroupReach {
  return {
    ...group,
    places: group.places.map((place, at) => {
      const within = colonias.find(({ clave, slug }) =>
        place.clave === null ? slug === standings[at]?.slug : clave === place.clave,
      );
      return { ...place, colonia: within?.nombre ?? null };
    }),
  };
}
