/** The headline's numbers: twelve complete months against the twelve before, and the hasty pair. */
import { CARPETAS } from '$lib/answers/measure';
import { headlineOf, type Headline } from '$lib/answers/headline';
import { hastyPair, lastYearPair } from '$lib/answers/months';
import type { Engine } from '$lib/engine/door';
import { INDICATOR_IDS, type IndicatorId } from '$lib/indicators/catalogue';
import { windowCounts } from '$lib/queries/windowCounts';
import type { ReleaseFacts } from './facts';

/** Those whose calendar years are compared in public. */
const COMPARED_IN_PUBLIC: readonly IndicatorId[] = [
  'violencia_familiar',
  'violencia_sexual',
  'feminicidio',
];

export interface AnsweredHeadline extends Headline {
  /** The query that gave the numbers of the family. */
  readonly sql: string;
}

export async function askHeadline(engine: Engine, facts: ReleaseFacts): Promise<AnsweredHeadline> {
  // Windows of months: women among the victims are told of by calendar year alone.
  const asked = { alcaldia: facts.alcaldia, indicadores: INDICATOR_IDS, measure: CARPETAS };
  const query = windowCounts({ ...asked, ...lastYearPair(facts.ultimo_mes_completo) });
  const hasty = hastyPair(facts.ultimo_mes, facts.ultimo_mes_completo);
  const counts = {
    complete: await engine.run(query),
    hasty: hasty === null ? [] : await engine.run(windowCounts({ ...asked, ...hasty })),
  };
  return {
    ...headlineOf(INDICATOR_IDS, COMPARED_IN_PUBLIC, counts, facts.curvas, facts),
    sql: query.sql,
  };
}
