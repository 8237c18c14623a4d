/** In which colonia of the alcaldía each place is: the one that is told, or the one that its point falls in. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Standing } from '$old/lib/figures/map/placePoints';
import type { GroupReach } from './askReach';

/** Its places with the colonia of the alcaldía that they stand in; null for those in none. */
export type LocatedReach = GroupReach;

/**
 * @param group with the colonias that its places told
 * @param standings of the places, in their order
 * @param colonias of the alcaldía
 */
export function located(
  group: GroupReach,
  standings: readonly Standing[],
  colonias: readonly {
    readonly clave: ColoniaKey;
    readonly nombre: string;
  }[],
): LocatedReach {
  return {
    ...group,
    places: group.places.map((place, at) => {
      const told = place.clave ?? standings[at]?.clave;
      const within = colonias.find(({ clave }) => clave === told);
      return { ...place, colonia: within?.nombre ?? null, clave: within?.clave ?? null };
    }),
  };
}
