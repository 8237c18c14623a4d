/** The question behind the order of priorities and what the statistics need besides its rows. */
import { evidenceOf, type EvidenceAsked } from './answers/evidence';
import type { Robustness } from './answers/robustness';
import { TRACKS, type Track } from './answers/criteria';
import { CARPETAS, carpetasBy } from '$old/lib/answers/countingUnit';
import type { Pile } from '$old/lib/answers/pile';
import { askPiles } from '$old/lib/page/piles';
import { breaksOf, crossedBreak, type BreakId } from '$old/lib/contract/breaks';
import { compute } from '$old/lib/compute/compute';
import { robustnessInBackground } from './background';
import type { Running } from '$old/lib/compute/runInWorker';
import type { Engine } from '$old/lib/engine/door';
import { priorityAreas } from './queries/priorityAreas';
import { curveShare } from '$old/lib/stats/time/curveShare';
import { monthsOf, type Period } from '$old/lib/period/period';
import { weightsOfParts, type WeightParts } from './weightParts';
import type { Lack } from '$old/lib/contract/edition';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';
import { priorityContext } from './context';
import { DEFAULT_PRESET, presetView } from './view';
import { reportingFor } from '$old/lib/page/preference';

/** Fixed and shown, so that whoever repeats the draws finds the same. */
export const SEED = 2025;
export const WEIGHTINGS = 10_000;

/** The last three complete years, and the last two. */
export interface PriorityPeriods {
  readonly trienio: Period;
  readonly antes: Period;
  readonly despues: Period;
}

/** Null where the release has not three complete years. */
function priorityPeriods(facts: ReleaseFacts): PriorityPeriods | null {
  const { anio, trienio } = completePeriodsOf(facts);
  const [last] = trienio;
  const [despues, antes] = anio;
  return last === undefined || despues === undefined || antes === undefined
    ? null
    : { trienio: last, antes, despues };
}

export function priorityQuery({ trienio, antes, despues }: PriorityPeriods, facts: ReleaseFacts) {
  return priorityAreas({
    alcaldia: facts.alcaldia,
    trienio: trienio.inicio,
    antes: antes.inicio,
    despues: despues.inicio,
    unit: CARPETAS,
  });
}

async function askEvidence(
  engine: Engine,
  periods: PriorityPeriods,
  facts: ReleaseFacts,
): Promise<EvidenceAsked> {
  const [rows, { k }] = await Promise.all([
    engine.run(priorityQuery(periods, facts)),
    engine.manifest(),
  ]);
  return {
    rows,
    k,
    unchanged: {
      familiar: unchangedOf('familiar', periods, facts),
      sexual: unchangedOf('sexual', periods, facts),
    },
  };
}

const breaksOfTrack = (track: Track) => breaksOf(carpetasBy(`violencia_${track}`));

/** The first break of a track that is in a period; null where none is. */
export function breakWithin(period: Period): BreakId | null {
  return crossedBreak(TRACKS.flatMap(breaksOfTrack), [monthsOf(period)]);
}

/**
 * Share of both years' reports already in that are of the last one, if as many happened in each; null where a break
 * parts them.
 */
function unchangedOf(
  track: Track,
  { antes, despues }: PriorityPeriods,
  facts: ReleaseFacts,
): number | null {
  if (crossedBreak(breaksOfTrack(track), [antes, despues].map(monthsOf)) !== null) return null;
  const { curves, cut } = reportingFor(CARPETAS, `violencia_${track}`, facts);
  const [before, after] = [antes, despues].map(
    (year) => curveShare(curves, monthsOf(year), cut).share,
  );
  return (after ?? 1) / ((before ?? 1) + (after ?? 1));
}

export function askRobustness(
  asked: EvidenceAsked,
  parts: WeightParts,
  running: Running = {},
): Promise<Robustness> {
  const { rows, k, unchanged } = asked;
  return compute(
    robustnessInBackground,
    {
      rows,
      k,
      unchanged,
      weights: weightsOfParts(parts),
      replicas: WEIGHTINGS,
      seed: SEED,
    },
    running,
  );
}

/** The order with the weights to begin with, as pages are written. */
interface FirstOrder {
  readonly periods: PriorityPeriods;
  readonly asked: EvidenceAsked;
  readonly parts: WeightParts;
  readonly robustness: Robustness;
  readonly piles: readonly Pile[];
}

/** Why a release cannot put the colonias in order. */
export type OrderRefusal =
  | 'faltan_anios'
  /** Of no colonia is it known how many women live there. */
  | Extract<Lack, 'sin_poblacion_por_colonia'>
  /** None of the criteria tells one colonia from another. */
  | 'sin_criterios';

export type Ordered =
  | { readonly answer: FirstOrder; readonly refusal: null }
  | { readonly answer: null; readonly refusal: OrderRefusal };

export async function askFirstOrder(engine: Engine, facts: ReleaseFacts): Promise<Ordered> {
  const refused = (refusal: OrderRefusal): Ordered => ({ answer: null, refusal });
  const periods = priorityPeriods(facts);
  if (periods === null) return refused('faltan_anios');
  const asked = await askEvidence(engine, periods, facts);
  const evidence = evidenceOf(asked);
  if (evidence.areas.length === 0) return refused('sin_poblacion_por_colonia');
  const view = presetView(DEFAULT_PRESET, priorityContext(evidence, facts.publicacion));
  if (view === null) return refused('sin_criterios');
  const { parts } = view;
  const [robustness, told] = await Promise.all([
    askRobustness(asked, parts),
    askPiles(engine, facts),
  ]);
  const piles = told.filter(
    ({ fuente, indicador, subject, first, divisor }) =>
      fuente === CARPETAS.fuente &&
      divisor !== 'ambiente' &&
      TRACKS.some((track) => indicador === `violencia_${track}`) &&
      first === (subject === 'nivel' ? periods.trienio : periods.despues).inicio,
  );
  return { answer: { periods, asked, parts, robustness, piles }, refusal: null };
}
