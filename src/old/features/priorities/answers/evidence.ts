/** From the rows of the release to the criteria: their values, what is uncertain of them, what is absent. */
import type { PriorityArea } from '../queries/priorityAreas';
import { minMaxScale, type Scale } from '$old/lib/stats/priority/rescale';
import {
  TRACKS,
  WEIGHED_IDS,
  type Absence,
  type AbsentCriterion,
  type CriterionId,
  type Track,
} from './criteria';
import { listRefusal, type PlacedHelp } from '$old/features/help';
import { levelsOf, type AreaLevel } from './levels';
import { risesOf } from './rises';

/** Rates are per this many people and year. */
const RATE_PER = 100_000;
const YEARS = 3;

export interface EvidenceAsked {
  readonly rows: readonly PriorityArea[];
  /** Of the release: non-zero counts below it are protected. */
  readonly k: number;
  /**
   * Share of two years' reports that the last would hold without a change, by track; null where a break of the
   * series is between them or in one.
   */
  readonly unchanged: Readonly<Record<Track, number | null>>;
}

/**
 * What of a criterion is drawn anew in each replica: `factors[area]` times the relative risk of a track. Null where
 * it is taken as known, or is a probability, which has what is not known in it.
 */
type Uncertainty = { readonly track: Track; readonly factors: readonly number[] } | null;

export interface Criterion {
  readonly id: CriterionId;
  /** By area, in the criterion's unit: the mean of what is drawn. */
  readonly values: readonly number[];
  /** From that unit to 0 … 1. */
  readonly scale: Scale;
  readonly uncertainty: Uncertainty;
  /** By area: whether the count behind it is protected, so that the value is never shown. */
  readonly hidden: readonly boolean[];
}

export interface Evidence {
  readonly areas: readonly PriorityArea[];
  readonly criteria: readonly Criterion[];
  readonly absent: readonly AbsentCriterion[];
  readonly levels: Readonly<Partial<Record<Track, readonly AreaLevel[]>>>;
  /** Of the services that attend in person. */
  readonly help: PlacedHelp;
  /** What the rates of sexual violence divide by. */
  readonly sexualPer: 'ambiente' | 'mujeres';
  /** Names of colonias without resident women to divide by: they are in no order. */
  readonly left: readonly string[];
}

type Found = Omit<Criterion, 'id'> | Absence;

/** Probabilities stand on their own scale: stretching them would make much of small differences. */
const PROBABILITY: Scale = { low: 0, high: 1 };

export function evidenceOf({ rows, k, unchanged }: EvidenceAsked): Evidence {
  const areas = rows.filter(({ mujeres }) => (mujeres ?? 0) > 0);
  const sexualPer = areas.every(({ ambiente }) => (ambiente ?? 0) > 0) ? 'ambiente' : 'mujeres';
  const found = new Map<CriterionId, Found>();
  const levels: Partial<Record<Track, readonly AreaLevel[]>> = {};
  for (const track of TRACKS) {
    const per = track === 'sexual' ? sexualPer : 'mujeres';
    const people = areas.map((area) => area[per] ?? 0);
    const own = levelsOf(
      areas.map((area) => countOf(area, track, 'trienio')),
      people,
      areas[0]?.[`${track}_alcaldia`] ?? null,
      people.reduce((sum, each) => sum + each, 0),
      k,
    );
    if (own !== null) levels[track] = own;
    const hidden = areas.map((area) => area[`${track}_trienio`] === null);
    found.set(`${track}_tasa`, rateCriterion(track, own, people, hidden));
    found.set(`${track}_cambio`, changeCriterion(areas, track, unchanged[track], k));
  }
  const help = placedHelp(areas);
  const refusal = listRefusal(help);
  for (const id of ['distancia', 'mujeres_por_servicio'] as const) {
    const values = areas.map((area) => area[id === 'distancia' ? 'km' : id]);
    found.set(id, refusal ?? known(values));
  }
  for (const id of ['mujeres', 'ninas', 'ambiente'] as const) {
    found.set(id, known(areas.map((area) => area[id])));
  }
  const entries = WEIGHED_IDS.map((id) => ({ id, own: found.get(id) ?? ('sin_dato' as const) }));
  return {
    areas,
    criteria: entries.flatMap(({ id, own }) => (typeof own === 'string' ? [] : [{ id, ...own }])),
    absent: entries.flatMap(({ id, own }) =>
      typeof own === 'string' ? [{ id, reason: own }] : [],
    ),
    levels,
    help,
    sexualPer,
    left: rows.filter((row) => !areas.includes(row)).map(({ nombre }) => nombre),
  };
}

function placedHelp([first]: readonly PriorityArea[]): PlacedHelp {
  return {
    group: 'atencion',
    known: first?.servicios ?? 0,
    placed: first?.servicios_con_lugar ?? 0,
    approximate: first?.servicios_por_colonia ?? 0,
  };
}

function countOf(area: PriorityArea, track: Track, period: 'trienio' | 'antes' | 'despues') {
  return { n: area[`${track}_${period}`], supresion: area[`${track}_${period}_sup`] };
}

function rateCriterion(
  track: Track,
  levels: readonly AreaLevel[] | null,
  people: readonly number[],
  hidden: readonly boolean[],
): Found {
  if (levels === null) return 'tasas_iguales';
  const factors = levels.map(
    ({ expected }, place) => ((expected / YEARS) * RATE_PER) / (people[place] ?? 1),
  );
  const values = levels.map(({ risk }, place) => risk * (factors[place] ?? 0));
  const scale = minMaxScale(values);
  return scale === null
    ? 'todas_iguales'
    : { values, scale, uncertainty: { track, factors }, hidden };
}

function changeCriterion(
  areas: readonly PriorityArea[],
  track: Track,
  unchanged: number | null,
  k: number,
): Found {
  if (unchanged === null) return 'ruptura';
  const pairs = areas.map((area) => ({
    before: countOf(area, track, 'antes'),
    after: countOf(area, track, 'despues'),
  }));
  const values = risesOf(pairs, unchanged, k);
  if (values === null) return 'cambios_iguales';
  return {
    values,
    scale: PROBABILITY,
    uncertainty: null,
    hidden: pairs.map(({ before, after }) => before.n === null || after.n === null),
  };
}

function known(values: readonly (number | null)[]): Found {
  const given = values.flatMap((value) => (value === null ? [] : [value]));
  if (given.length < values.length || given.length === 0) return 'sin_dato';
  const scale = minMaxScale(given);
  return scale === null
    ? 'todas_iguales'
    : { values: given, scale, uncertainty: null, hidden: given.map(() => false) };
}
