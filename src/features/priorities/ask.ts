/** The question behind the order of priorities and what the statistics need besides its rows. */
import type { EvidenceAsked } from './answers/evidence';
import type { Robustness } from './answers/robustness';
import type { Track } from './answers/criteria';
import { CARPETAS } from '$lib/answers/measure';
import { yearWindow } from '$lib/period/months';
import { compute } from '$lib/compute/compute';
import { robustnessInBackground } from './background';
import type { Running } from '$lib/compute/runInWorker';
import type { Engine } from '$lib/engine/door';
import { priorityAreas } from './queries/priorityAreas';
import { curveShare } from '$lib/stats/time/curveShare';
import { parsePeriod } from '$lib/period/period';
import { weightsOfParts, type WeightParts } from './weightParts';
import { contextOf, type ReleaseFacts } from '$lib/page/facts';
import { reportingFor } from '$lib/page/preference';

/** Fixed and shown, so that whoever repeats the draws finds the same. */
export const SEED = 2025;
export const WEIGHTINGS = 10_000;

/** Periods as in the URL: the last three complete years, and the last two. */
export interface PriorityPeriods {
  readonly trienio: string;
  readonly antes: string;
  readonly despues: string;
}

/** Null where the release has not three complete years. */
export function priorityPeriods(facts: ReleaseFacts): PriorityPeriods | null {
  const { anio, trienio } = contextOf(facts).periodos;
  const [last] = trienio;
  const [despues, antes] = anio;
  return last === undefined || despues === undefined || antes === undefined
    ? null
    : { trienio: last, antes, despues };
}

/** @throws Error where a period is none, which those of a release never are */
export function priorityQuery({ trienio, antes, despues }: PriorityPeriods, facts: ReleaseFacts) {
  return priorityAreas({
    alcaldia: facts.alcaldia,
    trienio: firstDay(trienio),
    antes: firstDay(antes),
    despues: firstDay(despues),
    measure: CARPETAS,
  });
}

function firstDay(periodo: string): string {
  const period = parsePeriod(periodo);
  if (period === null) throw new Error(`«${periodo}» no es un periodo.`);
  return period.inicio;
}

export async function askEvidence(
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

/** Share of both years' reports already in that are of the last one, if as many happened in each. */
function unchangedOf(
  track: Track,
  { antes, despues }: PriorityPeriods,
  facts: ReleaseFacts,
): number {
  const { curves, cut } = reportingFor(CARPETAS, `violencia_${track}`, facts);
  const [before, after] = [antes, despues].map(
    (year) => curveShare(curves, yearWindow(Number(year)), cut).share,
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
