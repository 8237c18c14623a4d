/** The colonias in order, by the weights chosen, and how far each weight may move. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { FIRST_PLACES } from '$old/lib/answers/places';
import { picked } from '$old/lib/stats/order/picked';
import { paired } from '$old/lib/stats/paired';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { rescale } from '$old/lib/stats/priority/rescale';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { weightMoves } from '$old/lib/stats/priority/weightMoves';
import { normalised } from '$old/lib/stats/priority/weights';
import type { CriterionId, Weights } from './criteria';
import type { Criterion, Evidence } from './evidence';

/** What one criterion gives to one colonia. */
interface Contribution {
  readonly id: CriterionId;
  /** In the criterion's unit; null where the count behind it is protected: it weighs, and is not shown. */
  readonly value: number | null;
  /** Part of the score, 0 to its weight. */
  readonly part: number;
}

export interface Prioritised {
  readonly clave: ColoniaKey;
  readonly nombre: string;
  /** 0 to 1. */
  readonly score: number;
  /** One for each criterion that is weighed, in their order. */
  readonly contributions: readonly Contribution[];
}

/** Where the first five become others as a weight grows or shrinks. */
interface MoveEnd {
  /** 0 to 1. */
  readonly weight: number;
  readonly enters: string;
  readonly leaves: string;
}

export interface Move {
  readonly id: CriterionId;
  readonly weight: number;
  /** Null where no such weight changes the first five. */
  readonly up: MoveEnd | null;
  readonly down: MoveEnd | null;
}

export interface Priority {
  /** Highest score first. */
  readonly order: readonly Prioritised[];
  readonly moves: readonly Move[];
}

/** Rescaled values by area and criterion. */
export function rescaledValues({ areas, criteria }: Evidence): readonly (readonly number[])[] {
  return areas.map((_, area) =>
    criteria.map(({ values, scale }) => rescale(values[area] ?? 0, scale)),
  );
}

/** Weights of the criteria, adding up to one. */
export function weightsOf(criteria: readonly Criterion[], weights: Weights): readonly number[] {
  return normalised(criteria.map(({ id }) => weights[id] ?? 0));
}

/** @throws RangeError where the weights give nothing to any criterion of the release */
export function prioritise(evidence: Evidence, weights: Weights): Priority {
  const { criteria } = evidence;
  const values = rescaledValues(evidence);
  const shares = weightsOf(criteria, weights);
  const scored = weightedIndex(values, shares);
  const order = orderByScore(
    scored.map(({ score }) => score),
    values,
  );
  const nameOf = (area: number): string => evidence.areas[area]?.nombre ?? '';
  const endOf = (end: { weight: number; enters: number; leaves: number } | null) =>
    end === null
      ? null
      : { weight: end.weight, enters: nameOf(end.enters), leaves: nameOf(end.leaves) };
  const prioritised = paired(evidence.areas, scored).map(
    ([{ clave, nombre }, { score, contributions }], area): Prioritised => ({
      clave,
      nombre,
      score,
      contributions: paired(criteria, contributions).map(([{ id, values: all, hidden }, part]) => ({
        id,
        value: hidden[area] === true ? null : (all[area] ?? null),
        part,
      })),
    }),
  );
  const moves = weightMoves(values, shares, order, FIRST_PLACES);
  return {
    order: picked(prioritised, order),
    moves: paired(criteria, paired(shares, moves)).map(([{ id }, [weight, { up, down }]]) => ({
      id,
      weight,
      up: endOf(up),
      down: endOf(down),
    })),
  };
}
