/** What the made-up places and dates say, and how the interval was made. */
import type { Evaluated } from '../../../answers/evaluate';
import { plural } from '$lib/words/es/list';
import { MONTHS_OF } from '../../../answers/window';
import { addMonths } from '$lib/period/months';
import { writeWindow } from '$lib/words/es/dates';
import { writeEvaluationPeriod } from './evaluationWords';

/** Both, as one headline: «Diferencias así salen en 5 de 10 lugares y 3 de 3 fechas donde no se hizo nada» */
export function placebosHeadline({ places, dates }: Evaluated): string {
  const kinds = [
    { ...places, one: 'lugar', many: 'lugares', none: 'ninguno' },
    { ...dates, one: 'fecha', many: 'fechas', none: 'ninguna' },
  ].filter(({ tried }) => tried.length > 0);
  if (kinds.length === 0) return 'No hay otros lugares ni otras fechas con que probar';
  const found = kinds.some(({ asLarge }) => asLarge > 0);
  const said = kinds.map(({ asLarge, tried, one, many, none }) => {
    const inAll = `${tried.length} ${plural(tried.length, one, many)}`;
    return `en ${found ? asLarge : none} de ${inAll}`;
  });
  return found
    ? `Una diferencia así, o mayor, sale ${said.join(' y ')} en que no se hizo nada que se sepa`
    : `Una diferencia así no sale ${said.join(' ni ')} en que no se hizo nada que se sepa`;
}

/** The same for a room. */
export function placebosInShort({ places, dates }: Evaluated): string | undefined {
  if (places.tried.length + dates.tried.length === 0) return undefined;
  return places.asLarge + dates.asLarge > 0
    ? 'Una diferencia así también sale donde no se hizo nada que se sepa'
    : 'Una diferencia así no sale donde no se hizo nada que se sepa';
}

/** «De 10 lugares inventados, 5 se apartan tanto o más; contando el verdadero, 6 de 11.» */
export function placesSentence({ places, treated }: Evaluated): string {
  const { tried, asLarge } = places;
  if (tried.length === 0) {
    return 'No quedan bastantes colonias donde no se hizo nada para probar con ellas.';
  }
  const unit =
    treated.length === 1
      ? plural(tried.length, 'colonia', 'colonias')
      : plural(tried.length, 'grupo de colonias', 'grupos de colonias');
  return `Lugares: de ${tried.length} ${unit} donde no se hizo nada que se sepa, ${outOf(asLarge, tried.length)}`;
}

export function datesSentence({ dates }: Evaluated): string {
  const { tried, asLarge } = dates;
  if (tried.length === 0) {
    return 'Fechas: no hay bastantes periodos anteriores para probar con otra fecha.';
  }
  const unit = plural(tried.length, 'fecha anterior', 'fechas anteriores');
  return `Fechas: con ${tried.length} ${unit}, ${outOf(asLarge, tried.length)}`;
}

function outOf(asLarge: number, tried: number): string {
  const found =
    asLarge === 0
      ? 'ninguna diferencia es tan grande'
      : plural(asLarge, '1 es tan grande o más', `${asLarge} son tan grandes o más`);
  const few = tried < 19 ? ' Son pocas: por sí solas no bastan para descartar el azar.' : '';
  return `${found}; contando la verdadera, ${asLarge + 1} de ${tried + 1}.${few}`;
}

/** How the interval was made, and why so. */
export function methodSentence({ method, dispersion }: Evaluated): string {
  if (method === 'exacto') {
    return dispersion === null
      ? 'El intervalo es exacto.'
      : 'El intervalo es exacto: las comparables no difieren entre sí más de lo que da el azar.';
  }
  return (
    'Las colonias difieren entre sí más de lo que da el azar: el intervalo sale de sortear sus ' +
    'diferencias, y es más ancho que el exacto.'
  );
}

/** Where the date falls in the middle of a period. */
export function mixedSentence({ window: { mixed }, grain }: Evaluated): string | null {
  if (mixed === null) return null;
  return `La fecha cae dentro de ${writeEvaluationPeriod(mixed, grain)}: ese periodo no cuenta ni como antes ni como después.`;
}

/** Why what came just before the date is left out; null where nothing is. */
export function chosenBySentence({ window: { chosenBy }, grain }: Evaluated): string | null {
  const [first, last] = [chosenBy[0], chosenBy.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = writeWindow({ first, last: addMonths(last, MONTHS_OF[grain] - 1) });
  return (
    `No se cuenta ${span}, por si el lugar se escogió por sus cifras de entonces: un lugar que se escoge por alto ` +
    'lo es en parte por azar, y baja solo.'
  );
}

/** Of chosen comparable ones that touch a treated one. */
export function neighboursSentence(count: number): string | null {
  if (count === 0) return null;
  return (
    `${count} de las comparables ${plural(count, 'es vecina', 'son vecinas')}: si lo hecho las alcanzó, ` +
    'o si los casos se movieron a ellas, la diferencia engaña.'
  );
}

/** Said under every evaluation. */
export const NOT_SAID =
  'Nadie sorteó dónde se haría algo: las colonias pueden diferir en lo que no se ve aquí, y otras cosas ' +
  'pudieron pasar en esas fechas. Esto dice si cambió más o menos que las comparables; no dice por qué.';
