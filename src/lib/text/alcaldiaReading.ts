/** The whole alcaldía in the unit of its colonias: what the map's card says while none is chosen. */
import type { Ranking } from '$lib/answers/ranking';
import { withUnit } from './coloniaReading';

/** «924 por cada 100,000 mujeres al año», «2,633 carpetas»; «Sin dato» where it cannot be given. */
export function readAlcaldia(ranking: Ranking): string {
  const { measure, alcaldiaRate, alcaldiaCount } = ranking;
  const value = measure === 'tasa' ? alcaldiaRate : alcaldiaCount;
  return value === null ? 'Sin dato' : withUnit(value, ranking);
}
