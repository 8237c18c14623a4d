/**
 * The months of the alcaldía, judged once while prerendering: they do not depend on the period, the measure
 * or the colonia of a view, and to date breaks takes longer than a page may stand still.
 */
import { levelBreaksOf } from '$old/lib/answers/levelBreaks';
import { CARPETAS, carpetasBy } from '$old/lib/answers/countingUnit';
import { monthIrregularityOf } from '$old/lib/answers/monthExposure';
import { monthTrendOf } from '$old/lib/answers/monthTrend';
import type { Engine } from '$old/lib/engine/door';
import { breaksOf, countedSince } from '$old/lib/contract/breaks';
import {
  INDICATOR_IDS,
  indicatorOf,
  isWithin,
  type IndicatorId,
} from '$old/lib/contract/indicators/catalogue';
import { askLines, askSame } from './askLines';
import { registeredYears, type RegisterCount } from '$old/lib/answers/registers';
import { askRegisters } from './registers';
import type { ReleaseFacts } from './facts';
import { monthsQuery, type MonthsByIndicator, type ToldMonths } from './months';
import { reportingFor } from './preference';

export async function askMonths(engine: Engine, facts: ReleaseFacts): Promise<MonthsByIndicator> {
  const registered = await askRegisters(engine, facts.alcaldia);
  const told = await Promise.all(
    INDICATOR_IDS.map(
      async (id) => [id, await askIndicator(engine, id, facts, registered)] as const,
    ),
  );
  return new Map(told);
}

/** The crimes whose carpetas are far from all that the other register counts (docs/decisions/dos-registros.md). */
const SEXUAL: IndicatorId = 'violencia_sexual';

async function askIndicator(
  engine: Engine,
  indicador: IndicatorId,
  facts: ReleaseFacts,
  registered: readonly RegisterCount[],
): Promise<ToldMonths> {
  const rows = await engine.run(monthsQuery(indicador, facts));
  const held = isWithin(indicador, SEXUAL) ? registeredYears(registered, indicador) : null;
  const reporting = reportingFor(CARPETAS, indicador, facts);
  const last = facts.ultimo_mes_completo;
  const since = countedSince(breaksOf(carpetasBy(indicador)), last);
  const series = rows.filter(({ periodo }) => since === null || periodo >= since);
  const { judged, unjudged } = monthTrendOf(series, last, reporting);
  const first = rows[0]?.periodo ?? null;
  const grano = unjudged === 'pocas' ? 'anio' : 'mes';
  const same = await askSame(engine, { indicador, facts, grano });
  const others = same.flatMap(
    ({
      shown: {
        indicador: other,
        nombre,
        series: { complete },
      },
    }) => (complete === null ? [] : [{ indicador: other, nombre, complete }]),
  );
  const lines =
    first === null ? null : await askLines(engine, { indicador, facts, grano, first, same });
  return {
    first,
    counts: rows.map(({ n }) => n),
    expectations: judged.map(({ expectation }) => expectation),
    unjudged,
    breaks: levelBreaksOf(series, last, reporting),
    irregularity:
      indicatorOf(indicador).granoColonia === 'trimestre'
        ? monthIrregularityOf(rows, last, reporting)
        : null,
    ...(others.length > 0 && { others }),
    ...(lines !== null && { lines }),
    ...(held !== null && { registered: held }),
  };
}
