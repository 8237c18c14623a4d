/** How far something is from the people of an area. */
export interface Reach {
  /** Mean over the people, in the unit of the distances. */
  readonly mean: number;
  /** Share of the people that is farther than each limit, 0 to 1, in the order of the limits. */
  readonly beyond: readonly number[];
}

export interface WeightedDistance {
  readonly distance: number;
  /** How many people it is the distance of, zero or more. */
  readonly people: number;
}

/**
 * Mean distance to the nearest provider and share of people beyond a threshold, weighted by people:
 * the two simplest measures of spatial accessibility, M. F. Guagliardo, International Journal of Health
 * Geographics 3:3 (2004).
 * @param limits in the unit of the distances; who is exactly at one is not beyond it
 * @returns null where there is nobody
 * @throws RangeError if some number of people is negative or not finite
 */
export function weightedReach(
  distances: readonly WeightedDistance[],
  limits: readonly number[],
): Reach | null {
  let [all, sum] = [0, 0];
  const beyond = limits.map(() => 0);
  for (const { distance, people } of distances) {
    if (!(people >= 0 && Number.isFinite(people))) {
      throw new RangeError(`Las personas de un punto deben ser cero o más, y son ${people}.`);
    }
    all += people;
    sum += people * distance;
    limits.forEach((limit, place) => {
      if (distance > limit) beyond[place] = (beyond[place] ?? 0) + people;
    });
  }
  if (all === 0) return null;
  return { mean: sum / all, beyond: beyond.map((people) => people / all) };
}
