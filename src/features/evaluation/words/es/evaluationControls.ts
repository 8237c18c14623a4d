/** What to evaluate. */
import type { EvaluationGrain, Span, WhyChosen } from '../../answers/window';
import { plural } from '$lib/words/es/list';

const GRAINS: Readonly<Record<EvaluationGrain, string>> = { trimestre: 'trimestre', anio: 'año' };

const WHYS: Readonly<Record<WhyChosen, string>> = {
  no_se_sabe: 'no se sabe',
  un_anio: 'por sus cifras del año anterior',
  dos_anios: 'por sus cifras de los dos años anteriores',
  otra: 'por otra razón que sus cifras',
};

export const evaluationControlsWords = {
  legend: 'Qué evaluar',
  indicator: 'Indicador',
  since: 'Desde',
  grain: 'Por',
  grains: GRAINS,
  span: 'A cada lado',
  upTo: (years: Span) => `hasta ${years} ${plural(years, 'año', 'años')}`,
  treated: 'Dónde se hizo algo',
  why: '¿Por qué se escogió?',
  whys: WHYS,
  comparables: 'Con cuáles se compara',
  toProposed: 'Volver a las propuestas',
};

export const coloniaChoiceWords = {
  none: 'ninguna',
  searchIn: (legend: string) => `Buscar en «${legend}»`,
  search: 'Buscar colonia',
  notFound: 'Ninguna colonia se llama así',
};
