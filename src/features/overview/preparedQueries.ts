/** All that the controls of the front page and of a colonia's can ask. */
import { INDICATOR_IDS, indicatorOf } from '$lib/contract/indicators/catalogue';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { completePeriodsOf, type ReleaseFacts } from '$lib/page/facts';
import { periodsOf } from '$lib/period/period';
import type { AnyQuery } from '$lib/queries/query';
import { DEFAULT_MEASURE } from '$lib/view/view';
import { panoramaQueries } from './ask';

/** A query may come more than once. */
export function explorerQueries(facts: ReleaseFacts): readonly AnyQuery[] {
  const chosen = [null, ...facts.colonias.map(({ clave }) => clave)];
  return INDICATOR_IDS.flatMap((indicador) =>
    periodsOf(indicatorOf(indicador).granoColonia, completePeriodsOf(facts)).flatMap((periodo) =>
      divisorsOf(indicador).flatMap((divisor) =>
        chosen.flatMap((colonia) => {
          // No measure asks for rows of its own.
          const view = { indicador, periodo, divisor, colonia, medida: DEFAULT_MEASURE };
          return Object.values(panoramaQueries(view, facts)).filter((query) => query !== null);
        }),
      ),
    ),
  );
}
