/** How people say when: patterns of plain words, with years as «y2025». */

export const MONTH_STEMS = [
  'ene',
  'feb',
  'mar',
  'abr',
  'may',
  'jun',
  'jul',
  'ago',
  'sep',
  'oct',
  'nov',
  'dic',
] as const;
export const MONTH =
  '(ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|may(?:o)?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t|tiembre)?|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?)';

/** Parts of a year that have a name. */
export const NAMED_MONTHS: readonly {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { said: 'ord1 semestre|ord1 mitad|ord1 half', from: 1, to: 6 },
  { said: 'ord2 semestre|ord2 mitad', from: 7, to: 12 },
  { said: 'ord1 trimestre|ord1 quarter', from: 1, to: 3 },
  { said: 'ord2 trimestre', from: 4, to: 6 },
  { said: 'ord3 trimestre', from: 7, to: 9 },
  { said: '(?:ord4|ultimo) trimestre', from: 10, to: 12 },
  { said: 'ord1 cuatrimestre', from: 1, to: 4 },
  { said: 'ord2 cuatrimestre', from: 5, to: 8 },
  { said: 'ord3 cuatrimestre', from: 9, to: 12 },
];

const COMPARED =
  '(?:con )?(?:respecto|relacion|relacion) (?:al?|del?|con)(?: los?| las?| el)?(?: de)?|(?:en )?comparacion (?:con|al?)(?: los?| las?| el)?(?: de)?|comparad[oa]s? (?:con|al?)(?: los?| las?| el| lo)?(?: del?)?|frente (?:al?)(?: los?| las?| el)?(?: del?)?|contra(?: los?| las?| el)?(?: del?)?|vs|versus|que(?: en)?(?: el| los| las)?(?: del?)?|compared (?:with|to)|en relacion (?:con|al?)';
/** «11 % por debajo de 2022»: the word goes on saying which way. */
export const BEYOND =
  '(?:(?:por )?(?:debajo|encima|arriba|abajo)|inferior(?:es)?|superior(?:es)?|mayor(?:es)?|menor(?:es)?)';
/** What stands before a time that is compared with. */
export const COMPARING = `(?:(?:${COMPARED}) )`;
export const SAME =
  '(?:el |los |las |al |del |de los |en el |en los |the )?(?:mismos?|igual(?:es)?|same) (?:periodo|lapso|meses|mes|semestre|trimestre|cuatrimestre|plazo|fechas?|period)';

/** When those who govern the alcaldía today began: 1 October 2024, by the city's constitution (art. 53). */
export const ADMINISTRATION = {
  said: 'desde que (?:inicio|empezo|comenzo|llego|asumio|entro) σ|(?:desde|a partir de) (?:que )?(?:(?:inicio|empezo|comenzo|llego|asumio|entro) )?(?:el inicio de |la llegada de |el arranque de )?(?:(?:la|esta|su|nuestra|el|mi) )?(?:nueva |actual )?(?:(?:administracion|gestion|gobierno|mandato) ?)?(?:de )?(?:(?:alessandra )?rojo de la vega|(?:la )?alcaldesa)?|(?:en )?lo que va (?:de (?:la|esta|su) (?:administracion|gestion)|del gobierno)|(?:bajo|con|durante|en) (?:el gobierno|la administracion|la gestion|el mandato) de σ|(?:en|durante) (?:esta|la actual|la presente|nuestra) (?:administracion|gestion)',
  since: { year: 2024, month: 10 },
};
