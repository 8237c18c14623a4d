/** The places of help nearest to the women of one colonia. */
import type { HelpPlace } from '../queries/helpPlaces';
import type { PopulationPoint } from '../queries/populationPoints';
import { greatCircleKm } from '$old/lib/stats/access/greatCircle';
import { walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { weightedReach } from '$old/lib/stats/access/weightedReach';

export interface NearbyHelp<Place = HelpPlace> {
  readonly place: Place;
  /** Means of the women of the colonia. */
  readonly km: number;
  readonly minutes: number;
}

/**
 * Nearest first. That one is near is true whatever the list lacks; that there is none nearer is not.
 * @param colonia its key
 * @returns none where the release does not say where its women live
 */
export function nearestHelp(
  colonia: string,
  points: readonly PopulationPoint[],
  places: readonly HelpPlace[],
  count: number,
): readonly NearbyHelp[] {
  const own = points.filter((point) => point.colonia === colonia);
  return places
    .flatMap((place) => {
      const reach = weightedReach(
        own.map((point) => ({ distance: greatCircleKm(point, place), people: point.mujeres })),
        [],
      );
      return reach === null ? [] : [{ place, km: reach.mean, minutes: walkingMinutes(reach.mean) }];
    })
    .sort((a, b) => a.km - b.km || a.place.id.localeCompare(b.place.id))
    .slice(0, count);
}
