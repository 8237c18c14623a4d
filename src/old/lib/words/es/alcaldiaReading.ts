/** The whole alcaldía, its cases or its rate: what the map's card says while no colonia is chosen. */
import type { Ranking } from '$old/lib/answers/ranking';
import { withUnit } from './coloniaReading';

/** Said where no colonia is chosen. */
export const WHOLE_ALCALDIA = 'Toda la alcaldía';

/** «924 por cada 100,000 mujeres al año», «2,633 carpetas»; «Sin dato» where it cannot be given. */
export function readAlcaldia(ranking: Ranking): string {
  const { counts, divisor, alcaldiaRate, alcaldiaCount } = ranking;
  const measure = ranking.measure === 'carpetas' ? 'carpetas' : 'tasa';
  const value = measure === 'tasa' ? alcaldiaRate : alcaldiaCount;
  return value === null ? 'Sin dato' : withUnit(value, { counts, measure, divisor });
}
