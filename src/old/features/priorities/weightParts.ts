/** Weights as whole parts of a thousand, which always add up to it. */
import {
  CRITERION_IDS,
  isCriterionId,
  SUCCESSORS,
  type CriterionId,
  type Weights,
} from './answers/criteria';

/** Parts in a weight of one: an address never holds a number that was rounded twice. */
export const PARTS = 1000;

/** Parts by criterion: whole, 0 or more, adding up to `PARTS`; those of zero are left out. */
export type WeightParts = Readonly<Partial<Record<CriterionId, number>>>;

/** As weights of the statistics. */
export function weightsOfParts(parts: WeightParts): Weights {
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part / PARTS]));
}

/** The weight of what is weighed no more, given to the criterion of the same datum. */
export function withSuccessors(parts: WeightParts): WeightParts {
  return withoutZeros(
    Object.fromEntries(
      CRITERION_IDS.map((id) => [
        id,
        CRITERION_IDS.filter((other) => (SUCCESSORS[other] ?? other) === id).reduce(
          (sum, other) => sum + (parts[other] ?? 0),
          0,
        ),
      ]),
    ),
  );
}

/** Whether any weight is of a criterion that is weighed no more. */
export function hasRetired(parts: WeightParts): boolean {
  return Object.keys(SUCCESSORS).some((id) => isCriterionId(id) && (parts[id] ?? 0) > 0);
}

/**
 * Weights in whole parts, by the largest remainder.
 * @param weights 0 or more, one of them above zero; in the order of the catalogue
 */
export function toParts(weights: Weights): WeightParts {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return withoutZeros(
    scaled(
      Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / sum])),
      PARTS,
    ),
  );
}

/**
 * One weight moved, the others rescaled in proportion so that all still add up to one; those locked stay.
 * Where the others have nothing to rescale, they share alike.
 * @param criteria that can be weighed
 * @param part asked for, 0 to `PARTS`; less is taken where locked weights leave less
 */
export function moveWeight(
  parts: WeightParts,
  criteria: readonly CriterionId[],
  moved: CriterionId,
  part: number,
  locked: ReadonlySet<CriterionId>,
): WeightParts {
  const of = (id: CriterionId): number => parts[id] ?? 0;
  const sum = (ids: readonly CriterionId[]): number => ids.reduce((total, id) => total + of(id), 0);
  const others = criteria.filter((id) => id !== moved);
  const kept = others.filter((id) => locked.has(id));
  const free = others.filter((id) => !locked.has(id));
  const room = PARTS - sum(kept);
  const taken = free.length === 0 ? room : Math.min(room, Math.max(0, Math.round(part)));
  const before = sum(free);
  const shared = scaled(
    Object.fromEntries(free.map((id) => [id, before === 0 ? 1 / free.length : of(id) / before])),
    room - taken,
  );
  return withoutZeros(
    Object.fromEntries(criteria.map((id) => [id, id === moved ? taken : (shared[id] ?? of(id))])),
  );
}

/** Whole parts that add up to `total`, by the largest remainder; first come, first served. */
function scaled(shares: Weights, total: number): WeightParts {
  const entries = Object.entries(shares).map(([id, share], place) => {
    // What rounding left a hair under a whole is whole.
    const whole = Math.floor(share * total + 1e-9);
    return { id, place, whole, rest: share * total - whole };
  });
  const left = total - entries.reduce((sum, { whole }) => sum + whole, 0);
  const raised = [...entries]
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
    .slice(0, left)
    .map(({ id }) => id);
  return Object.fromEntries(
    entries.map(({ id, whole }) => [id, whole + (raised.includes(id) ? 1 : 0)]),
  );
}

function withoutZeros(parts: WeightParts): WeightParts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part > 0));
}
