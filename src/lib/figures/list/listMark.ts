/** Which of the marks of the list a colonia has, and what they mean. */
import type { Standing } from '$lib/answers/againstRest';
import { exceedanceClass } from '$lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$lib/answers/ranking';

/** Its verdict; of a probability, whether it is almost sure. */
export function markOf(
  { value, verdict }: Pick<RankedColonia, 'value' | 'verdict'>,
  measure: Ranking['measure'],
): Standing {
  if (measure !== 'excedencia') return verdict;
  if (value === null) return 'sin_respuesta';
  const level = exceedanceClass(value);
  if (level === 4) return 'encima';
  return level === 0 ? 'debajo' : 'igual';
}

type Meanings = Readonly<Record<Exclude<Standing, 'sin_respuesta'>, string>>;

export function markMeanings({ measure }: Pick<Ranking, 'measure'>): Meanings {
  switch (measure) {
    case 'carpetas':
      return {
        encima: 'más de las que darían sus residentes',
        igual: 'dentro del azar',
        debajo: 'menos de las que darían sus residentes',
      };
    case 'tasa':
    case 'suavizada':
      return {
        encima: 'por encima del resto, más allá del azar',
        igual: 'dentro del azar',
        debajo: 'por debajo del resto, más allá del azar',
      };
    case 'excedencia':
      return {
        encima: 'casi seguro por encima de la alcaldía',
        igual: 'no es seguro',
        debajo: 'casi seguro por debajo',
      };
  }
}
