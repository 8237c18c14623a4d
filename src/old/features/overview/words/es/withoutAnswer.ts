/** Why the map or the list of colonias has no finding. */
import type { Ranking } from '$old/lib/answers/ranking';
import { happened } from '$old/lib/words/es/unitWords';

export const UNPUBLISHED = 'Por colonia no hay cuentas que se puedan publicar';

/** «No se puede comparar: falta la población de las colonias»; of a ranking in which nothing can be compared. */
export function uncomparable(ranking: Ranking): string {
  return `No se puede comparar: ${missing(ranking)}`;
}

function missing({ colonias, alcaldiaCount, counts }: Ranking): string {
  if (alcaldiaCount === null) return 'falta la cuenta de toda la alcaldía';
  if (alcaldiaCount === 0) return `en toda la alcaldía ${happened(0, null, counts)}`;
  if (colonias.every(({ mujeres }) => !mujeres)) return 'falta la población de las colonias';
  return colonias.every(({ n, mujeres }) => n === null || !mujeres)
    ? 'falta la población de las colonias con cuenta publicada'
    : 'falta la población de toda la alcaldía';
}
