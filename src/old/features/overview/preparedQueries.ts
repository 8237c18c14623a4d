/** All that the controls of the front page and of a colonia's can ask. */
import { INDICATOR_IDS, indicatorOf } from '$old/lib/contract/indicators/catalogue';
import { divisorsOf } from '$old/lib/contract/indicators/divisors';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';
import { periodsOf } from '$old/lib/period/period';
import type { AnyQuery } from '$old/lib/queries/query';
import { DEFAULT_MEASURE } from '$old/lib/view/view';
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
