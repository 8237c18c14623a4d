/** What one more place would change: how many women would have one within a walk, and in which colonias. */
import { greatCircleKm, type Place } from '$old/lib/stats/access/greatCircle';
import { nearestPlace } from '$old/lib/stats/access/nearestPlace';
import { DETOUR, DETOUR_RANGE, walkedKm } from '$old/lib/stats/access/walkingTime';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { FAR_MINUTES } from './coloniaReach';

/** Where women live: all of a unit at one point. */
export interface LivedAt extends Place {
  readonly colonia: ColoniaKey;
  readonly mujeres: number;
}

/** A point with the way to the nearest place that there is; null without any. */
export interface Placed extends LivedAt {
  readonly km: number | null;
}

/** A count by the mean way, and by the straightest and the most crooked one. */
export interface Doubted {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

export interface ColoniaGain {
  readonly clave: ColoniaKey;
  readonly mujeres: number;
  readonly before: number;
  readonly gained: Doubted;
}

export interface NewPlaceEffect {
  readonly women: number;
  /** Women within `FAR_MINUTES` of a place. */
  readonly before: Doubted;
  readonly after: Doubted;
  readonly gained: Doubted;
  /** Those with most women gained first, then by key. */
  readonly colonias: readonly ColoniaGain[];
}

export function placedFrom(
  points: readonly LivedAt[],
  places: readonly Place[],
): readonly Placed[] {
  return points.map((point) => ({ ...point, km: nearestPlace(point, places)?.km ?? null }));
}

const { shortest, longest } = DETOUR_RANGE;

/** @param at where the new place would be */
export function effectOfPlace(points: readonly Placed[], at: Place): NewPlaceEffect {
  const moved = points.map((point) => ({ ...point, toNew: greatCircleKm(point, at) }));
  type Moved = (typeof moved)[number];
  const isNear = (km: number | null, detour: number) =>
    km !== null && km <= walkedKm(FAR_MINUTES, detour);
  const wasNear = ({ km }: Moved, detour: number) => isNear(km, detour);
  const willBe = (point: Moved, detour: number) =>
    wasNear(point, detour) || isNear(point.toNew, detour);
  const gains = (point: Moved, detour: number) => willBe(point, detour) && !wasNear(point, detour);
  const doubted = (
    of: readonly Moved[],
    counts: (point: Moved, detour: number) => boolean,
  ): Doubted => {
    const womenBy = (detour: number) => women(of.filter((point) => counts(point, detour)));
    // More women gain by a straight way than by a crooked one, or fewer: those that they have already.
    const all = [womenBy(shortest), womenBy(DETOUR), womenBy(longest)];
    return { count: womenBy(DETOUR), low: Math.min(...all), high: Math.max(...all) };
  };
  const claves = [...new Set(points.map(({ colonia }) => colonia))];
  return {
    women: women(points),
    before: doubted(moved, wasNear),
    after: doubted(moved, willBe),
    gained: doubted(moved, gains),
    colonias: claves
      .map((clave) => {
        const own = moved.filter(({ colonia }) => colonia === clave);
        return {
          clave,
          mujeres: women(own),
          before: doubted(own, wasNear).count,
          gained: doubted(own, gains),
        };
      })
      .sort((a, b) => b.gained.count - a.gained.count || a.clave.localeCompare(b.clave)),
  };
}

/** Of the points where women live, the one at which most would gain a place; null where there is none. */
export function bestPoint(points: readonly Placed[]): Place | null {
  let best: { readonly at: Place; readonly gained: number } | null = null;
  for (const { lat, lon } of points) {
    const gained = effectOfPlace(points, { lat, lon }).gained.count;
    if (best === null || gained > best.gained) best = { at: { lat, lon }, gained };
  }
  return best?.at ?? null;
}

const women = (points: readonly LivedAt[]): number =>
  points.reduce((sum, { mujeres }) => sum + mujeres, 0);
