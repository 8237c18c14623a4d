import { requireWeights } from './weights';

/** The first change of the first places as one weight moves away from where it is. */
interface FirstChange {
  /** The weight at which both tie; past it, they have changed places. */
  readonly weight: number;
  /** Area that comes among the first, and area that leaves them. */
  readonly enters: number;
  readonly leaves: number;
}

/** How far one weight may move before the first places are others; null: never, up to the end. */
export interface WeightMove {
  readonly up: FirstChange | null;
  readonly down: FirstChange | null;
}

/**
 * For each criterion, how far its weight must move for other areas to be among the first, the other
 * weights rescaled in proportion. Exact: with wₖ = t and the others times (1 − t)/(1 − wₖ), each score
 * is a straight line in t, and two areas change places only where their lines cross. Where the moved
 * weight is the only one, what it leaves is shared by the others alike.
 * @param values of each area, one per criterion
 * @param weights 0 or more, adding up to one
 * @param order areas, first to last, as of `orderByScore`
 * @param first how many places are «the first»
 * @throws RangeError if the weights do not add up to one
 */
export function weightMoves(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  order: readonly number[],
  first: number,
): readonly WeightMove[] {
  requireWeights(weights);
  return weights.map((weight, criterion) => {
    const lines = values.map((own) => ({
      own: own[criterion] ?? 0,
      others: othersScore(own, weights, criterion),
    }));
    let [up, down]: [FirstChange | null, FirstChange | null] = [null, null];
    for (const leaves of order.slice(0, first)) {
      for (const enters of order.slice(first)) {
        const [inside, outside] = [lines[leaves], lines[enters]];
        if (inside === undefined || outside === undefined) continue;
        const others = inside.others - outside.others;
        // Lead of the one inside: others at weight 0, and this much more for each unit of weight.
        const slope = inside.own - outside.own - others;
        const at = -others / slope;
        const crossing = { weight: at, enters, leaves };
        if (slope < 0 && at < 1 && (up === null || at < up.weight)) {
          up = { ...crossing, weight: Math.max(at, weight) };
        } else if (slope > 0 && at > 0 && (down === null || at > down.weight)) {
          down = { ...crossing, weight: Math.min(at, weight) };
        }
      }
    }
    return { up, down };
  });
}

/** Score by the other criteria alone, their weights adding up to one; without any, no number, which crosses none. */
function othersScore(
  own: readonly number[],
  weights: readonly number[],
  criterion: number,
): number {
  const others = weights.flatMap((weight, other) =>
    other === criterion ? [] : [{ weight, value: own[other] ?? 0 }],
  );
  const sum = others.reduce((total, { weight }) => total + weight, 0);
  return sum > 0
    ? others.reduce((total, { weight, value }) => total + weight * value, 0) / sum
    : others.reduce((total, { value }) => total + value, 0) / others.length;
}
