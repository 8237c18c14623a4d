/** All that the controls of the page of clusters can ask. */
import { INDICATOR_IDS, indicatorOf } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { completePeriodsOf, type ReleaseFacts } from '$lib/page/facts';
import { periodsOf } from '$lib/period/period';
import type { AnyQuery } from '$lib/queries/query';
import { clusterQuery } from './ask';

export function clusterQueries(facts: ReleaseFacts): readonly AnyQuery[] {
  return INDICATOR_IDS.flatMap((indicador) => {
    const { granoColonia } = indicatorOf(indicador);
    if (granoColonia === 'ninguno') return [];
    return periodsOf(granoColonia, completePeriodsOf(facts)).flatMap((periodo) =>
      divisorsOf(indicador).map((divisor) => clusterQuery({ indicador, periodo, divisor }, facts)),
    );
  });
}
