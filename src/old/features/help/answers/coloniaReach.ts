/** How far the women of each colonia live from the nearest place of a kind. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { HelpPlace } from '../queries/helpPlaces';
import type { PopulationPoint } from '../queries/populationPoints';
import { catchments } from '$old/lib/stats/access/catchments';
import { nearestPlace } from '$old/lib/stats/access/nearestPlace';
import { walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { weightedReach } from '$old/lib/stats/access/weightedReach';

/** A walk that a public service should not exceed: the line of the figures. */
export const FAR_MINUTES = 15;
/** In a straight line. */
const FAR_KM = 1;

export interface ColoniaReach {
  /** Key of the colonia. */
  readonly clave: ColoniaKey;
  readonly mujeres: number;
  /** Mean of its women, in a straight line. */
  readonly km: number;
  /** Mean of its women, on foot along streets. */
  readonly minutes: number;
  /** Share of its women beyond `FAR_KM`, 0 to 1. */
  readonly beyondKm: number;
  /** Share of its women beyond `FAR_MINUTES`, 0 to 1. */
  readonly beyondMinutes: number;
  /** Women of the alcaldía who have the same place nearest, as a mean of its women. */
  readonly womenPerPlace: number;
  /** Whether the nearest of most of its women is placed only by its colonia. */
  readonly approximate: boolean;
}

/**
 * @param places at least one
 * @returns colonias where no woman lives are left out
 */
export function coloniaReaches(
  points: readonly PopulationPoint[],
  places: readonly HelpPlace[],
): readonly ColoniaReach[] {
  const near = points.flatMap((point) => {
    const found = nearestPlace(point, places);
    return found === null ? [] : [{ ...point, ...found }];
  });
  const shared = catchments(
    near.map(({ place, mujeres }) => ({ place: place.id, people: mujeres })),
  );
  const claves = [...new Set(near.map(({ colonia }) => colonia))].sort();
  return claves.flatMap((clave) => {
    const own = near.filter(({ colonia }) => colonia === clave);
    const mean = (of: (point: (typeof own)[number]) => number, limits: readonly number[] = []) =>
      weightedReach(
        own.map((point) => ({ distance: of(point), people: point.mujeres })),
        limits,
      );
    const km = mean((point) => point.km, [FAR_KM]);
    const minutes = mean((point) => walkingMinutes(point.km), [FAR_MINUTES]);
    const load = mean(({ place }) => shared.get(place.id) ?? 0);
    const guessed = mean(({ place }) => (place.aproximado ? 1 : 0));
    if (km === null || minutes === null || load === null || guessed === null) return [];
    return [
      {
        clave,
        mujeres: own.reduce((sum, { mujeres }) => sum + mujeres, 0),
        km: km.mean,
        minutes: minutes.mean,
        beyondKm: km.beyond[0] ?? 0,
        beyondMinutes: minutes.beyond[0] ?? 0,
        womenPerPlace: load.mean,
        approximate: guessed.mean > 0.5,
      },
    ];
  });
}

/** Share of all women who live beyond `FAR_MINUTES`; null where there is nobody. */
export function shareBeyond(reaches: readonly ColoniaReach[]): number | null {
  return (
    weightedReach(
      reaches.map(({ beyondMinutes, mujeres }) => ({ distance: beyondMinutes, people: mujeres })),
      [],
    )?.mean ?? null
  );
}
