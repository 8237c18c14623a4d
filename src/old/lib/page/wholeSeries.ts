/** The months of the alcaldía that is shown, and how irregular they are: what its parts share. */
import type { WholeSeries } from '$old/lib/answers/irregularPart';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { monthIrregularityOf } from '$old/lib/answers/monthExposure';
import type { Engine } from '$old/lib/engine/door';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { ReleaseFacts } from './facts';
import { monthsQuery } from './months';
import { reportingFor } from './preference';

/** In carpetas, also where the parts are told in women: months move both alike. */
export async function askWholes(
  engine: Engine,
  facts: ReleaseFacts,
  indicadores: readonly IndicatorId[],
): Promise<ReadonlyMap<IndicatorId, WholeSeries>> {
  const asked = indicadores.map(async (id) => {
    const months = await engine.run(monthsQuery(id, facts));
    const irregularity = monthIrregularityOf(
      months,
      facts.ultimo_mes_completo,
      reportingFor(CARPETAS, id, facts),
    );
    return [id, { months, irregularity }] as const;
  });
  return new Map(await Promise.all(asked));
}
