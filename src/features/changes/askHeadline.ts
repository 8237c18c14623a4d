/** The headline's numbers: twelve complete months against the twelve before, and the hasty pair. */
import { CARPETAS } from '$lib/answers/measure';
import { headlineOf, type Headline } from './answers/headline';
import { monthDispersionOf } from '$lib/answers/monthExposure';
import { hastyPair, lastYearPair } from '$lib/period/months';
import type { Engine } from '$lib/engine/door';
import { INDICATOR_IDS, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { windowCounts } from './queries/windowCounts';
import type { ReleaseFacts } from '$lib/page/facts';
import { monthsQuery } from '$lib/page/months';
import { reportingFor } from '$lib/page/preference';

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
    ...headlineOf(
      INDICATOR_IDS,
      COMPARED_IN_PUBLIC,
      counts,
      facts.curvas,
      facts,
      await askDispersions(engine, facts),
    ),
    sql: query.sql,
  };
}

/** How irregular the months of each indicator are: those of its trend. */
async function askDispersions(
  engine: Engine,
  facts: ReleaseFacts,
): Promise<ReadonlyMap<IndicatorId, number>> {
  const measured = INDICATOR_IDS.map(async (id) => {
    const months = await engine.run(monthsQuery(id, facts));
    const reporting = reportingFor(CARPETAS, id, facts);
    return [id, monthDispersionOf(months, facts.ultimo_mes_completo, reporting)] as const;
  });
  return new Map(await Promise.all(measured));
}
