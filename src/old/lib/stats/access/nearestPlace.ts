import { greatCircleKm, type Place } from './greatCircle';

export interface Nearest<To extends Place> {
  readonly place: To;
  /** In a straight line. */
  readonly km: number;
}

/**
 * The place nearest to a point, in a straight line; of several as near, the first given.
 * @returns null without places
 */
export function nearestPlace<To extends Place>(
  from: Place,
  places: readonly To[],
): Nearest<To> | null {
  let nearest: Nearest<To> | null = null;
  for (const place of places) {
    const km = greatCircleKm(from, place);
    if (nearest === null || km < nearest.km) nearest = { place, km };
  }
  return nearest;
}
