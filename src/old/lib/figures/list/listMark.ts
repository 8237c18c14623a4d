/** Which of the marks of the list a colonia has. */
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import type { RankedColonia, RankedStanding, Ranking } from '$old/lib/answers/ranking';

/** Its verdict; of a probability, whether it is almost sure. */
export function markOf(
  { value, verdict }: Pick<RankedColonia, 'value' | 'verdict'>,
  measure: Ranking['measure'],
): RankedStanding {
  if (measure !== 'excedencia' || verdict === 'depende' || verdict === 'registro') return verdict;
  if (value === null) return 'sin_respuesta';
  const level = exceedanceClass(value);
  if (level === 4) return 'encima';
  return level === 0 ? 'debajo' : 'igual';
}
