/** What to evaluate. */
import type { EvaluationGrain, Span } from '../../answers/window';
import { plural } from '$lib/words/es/list';

const GRAINS: Readonly<Record<EvaluationGrain, string>> = { trimestre: 'trimestre', anio: 'año' };

export const evaluationControlsWords = {
  legend: 'Qué evaluar',
  indicator: 'Indicador',
  since: 'Desde',
  grain: 'Por',
  grains: GRAINS,
  span: 'A cada lado',
  upTo: (years: Span) => `hasta ${years} ${plural(years, 'año', 'años')}`,
  treated: 'Dónde se hizo algo',
  comparables: 'Con cuáles se compara',
  toProposed: 'Volver a las propuestas',
};

export const coloniaChoiceWords = {
  none: 'ninguna',
  searchIn: (legend: string) => `Buscar en «${legend}»`,
  search: 'Buscar colonia',
  notFound: 'Ninguna colonia se llama así',
};
