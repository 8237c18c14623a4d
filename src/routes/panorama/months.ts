/**
 * The months of the alcaldía of every indicator, judged once while prerendering: they do not depend on
 * the period, the measure or the colonia of a view, and dating breaks would hold the page for too long.
 */
import { levelBreaksOf, type LevelBreak } from '$lib/answers/levelBreaks';
import { CARPETAS } from '$lib/answers/measure';
import { addMonths } from '$lib/answers/months';
import {
  monthTrendOf,
  type Expectation,
  type MonthTrend,
  type Unjudged,
} from '$lib/answers/monthTrend';
import type { Engine } from '$lib/engine/door';
import { INDICATOR_IDS, type IndicatorId } from '$lib/indicators/catalogue';
import { monthSeries } from '$lib/queries/monthSeries';
import type { ReleaseFacts } from './facts';
import { reportingFor } from './preference';

/** As short as the page can carry it. */
export interface ToldMonths {
  /** `YYYY-MM-01`; null without a month. */
  readonly first: string | null;
  /** Cases month by month from the first. */
  readonly counts: readonly number[];
  /** Of the last complete months. */
  readonly expectations: readonly Expectation[];
  readonly unjudged: Unjudged | null;
  readonly breaks: readonly LevelBreak[];
}

export type MonthsByIndicator = ReadonlyMap<IndicatorId, ToldMonths>;

export const monthsQuery = (indicador: IndicatorId, { alcaldia }: Pick<ReleaseFacts, 'alcaldia'>) =>
  monthSeries({ alcaldia, indicador, measure: CARPETAS });

export async function askMonths(engine: Engine, facts: ReleaseFacts): Promise<MonthsByIndicator> {
  const told = await Promise.all(
    INDICATOR_IDS.map(async (id) => [id, await askIndicator(engine, id, facts)] as const),
  );
  return new Map(told);
}

async function askIndicator(
  engine: Engine,
  indicador: IndicatorId,
  facts: ReleaseFacts,
): Promise<ToldMonths> {
  const rows = await engine.run(monthsQuery(indicador, facts));
  const reporting = reportingFor(CARPETAS, indicador, facts);
  const { judged, unjudged } = monthTrendOf(rows, facts.ultimo_mes_completo, reporting);
  return {
    first: rows[0]?.periodo ?? null,
    counts: rows.map(({ n }) => n),
    expectations: judged.map(({ expectation }) => expectation),
    unjudged,
    breaks: levelBreaksOf(rows, facts.ultimo_mes_completo, reporting),
  };
}

/** What `monthTrendOf` said, from what the page carries. */
export function readMonths(
  { first, counts, expectations, unjudged }: ToldMonths,
  lastCompleteMonth: string,
): MonthTrend {
  const months =
    first === null ? [] : counts.map((n, at) => ({ periodo: addMonths(first, at), n }));
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth).length;
  const points = months.map(({ periodo, n }, at) => ({
    periodo,
    n,
    provisional: at >= complete,
    expectation: expectations[at - complete + expectations.length] ?? null,
  }));
  const judged = points.flatMap((point) =>
    point.expectation === null ? [] : [{ ...point, expectation: point.expectation }],
  );
  return { points, judged, unjudged };
}
