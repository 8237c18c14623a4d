/** The headline's numbers: twelve complete months against the twelve before, and the hasty pair. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { headlineOf, type Headline } from './answers/headline';
import type { MonthCount } from '$old/lib/answers/monthTrend';
import { hastyPair, lastYearPair } from '$old/lib/period/months';
import type { Engine } from '$old/lib/engine/door';
import { INDICATOR_IDS, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { delayOrigins } from './queries/delayOrigins';
import { windowCounts } from './queries/windowCounts';
import type { ReleaseFacts } from '$old/lib/page/facts';
import { monthsQuery } from '$old/lib/page/months';
import { askRegisters } from '$old/lib/page/registers';

/** Those whose calendar years are compared in public. */
const COMPARED_IN_PUBLIC: readonly IndicatorId[] = [
  'violencia_familiar',
  'violencia_sexual',
  'feminicidio',
];

export interface AnsweredHeadline extends Headline {
  /** The query that gave the numbers of the family. */
  readonly sql: string;
  /** What the delay curves were measured on, as the release tells it. */
  readonly origins: readonly string[];
}

export async function askHeadline(engine: Engine, facts: ReleaseFacts): Promise<AnsweredHeadline> {
  // Windows of months: women among the victims are told of by calendar year alone.
  const asked = { alcaldia: facts.alcaldia, indicadores: INDICATOR_IDS, unit: CARPETAS };
  const complete = lastYearPair(facts.ultimo_mes_completo);
  const query = windowCounts({ ...asked, ...complete });
  const hasty = hastyPair(facts.ultimo_mes, facts.ultimo_mes_completo);
  const counts = {
    complete: await engine.run(query),
    hasty: hasty === null ? [] : await engine.run(windowCounts({ ...asked, ...hasty })),
    elsewhere: await engine.run(windowCounts({ ...asked, ...complete, where: 'resto' })),
    registers: await askRegisters(engine, facts.alcaldia),
  };
  return {
    ...headlineOf(
      INDICATOR_IDS,
      COMPARED_IN_PUBLIC,
      counts,
      facts,
      facts,
      await askMonths(engine, facts),
    ),
    sql: query.sql,
    origins: (await engine.run(delayOrigins(CARPETAS))).map(({ origen }) => origen),
  };
}

/** The months of each indicator: those of its trend. */
async function askMonths(
  engine: Engine,
  facts: ReleaseFacts,
): Promise<ReadonlyMap<IndicatorId, readonly MonthCount[]>> {
  const asked = INDICATOR_IDS.map(
    async (id) => [id, await engine.run(monthsQuery(id, facts))] as const,
  );
  return new Map(await Promise.all(asked));
}
