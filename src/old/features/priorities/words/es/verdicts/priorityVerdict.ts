/** What an order of priorities says: who comes first with these weights, and how firmly. */
import type { AbsentCriterion } from '../../../answers/criteria';
import type { Move } from '../../../answers/prioritise';
import { FIRST_PLACES } from '$old/lib/answers/places';
import { LEAST_PLACES, coverageSentence, listRefusal, type PlacedHelp } from '$old/features/help';
import { criterionWords } from '../criterionWords';
import { plural, writeList } from '$old/lib/words/es/list';
import { capitalised } from '$old/lib/words/es/unitWords';
import { writePercent } from '$old/lib/words/es/numbers';

/** A colonia of the order, and in what share of the weightings it is among the first five. */
export interface FirmPlace {
  readonly nombre: string;
  readonly first: number;
}

/** From this share of the weightings on a place among the first is called firm. */
export const FIRM = 0.9;
/** Two shares this near are about as good as a toss of a coin: 57 against 43 still, 62 against 40 no more. */
const NEAR = 0.15;

const CARDINALS: Readonly<Record<number, string>> = {
  1: 'una',
  2: 'dos',
  3: 'tres',
  4: 'cuatro',
  5: 'cinco',
};

/** «97 de cada 100», «más de 99 de cada 100», «menos de 1 de cada 100»: never as sure as all or none. */
export function writeOutOf100(share: number): string {
  const whole = Math.round(share * 100);
  if (share > 0.99) return 'más de 99 de cada 100';
  return share < 0.01 ? 'menos de 1 de cada 100' : `${whole} de cada 100`;
}

/**
 * The whole answer in a sentence: who is firmly among the first five, and between whom is the last place.
 * @param places in the order of their scores
 */
export function prioritySentence(places: readonly FirmPlace[]): string {
  if (places.length === 0)
    return 'No hay colonias que ordenar: ninguna tiene mujeres residentes conocidas.';
  if (places.length <= FIRST_PLACES) {
    return `Sólo hay ${places.length} ${plural(places.length, 'colonia', 'colonias')} que ordenar: la primera con estos pesos es ${places[0]?.nombre ?? ''}.`;
  }
  const first = places.slice(0, FIRST_PLACES);
  const firm = first.filter((place) => place.first >= FIRM);
  if (firm.length === 0) {
    const firmest = first.reduce((best, place) => (place.first > best.first ? place : best));
    return (
      'Con estos pesos ninguna colonia está con firmeza entre las cinco primeras: la más firme, ' +
      `${firmest.nombre}, lo está en ${writeOutOf100(firmest.first)} ponderaciones; ${lastPlace(places)}.`
    );
  }
  const least = Math.min(...firm.map((place) => place.first));
  const names = writeList(firm.map(({ nombre }) => nombre));
  const often = `${firm.length > 1 && least <= 0.99 ? 'al menos ' : ''}${writeOutOf100(least)} ponderaciones`;
  if (firm.length === FIRST_PLACES) {
    return `Con estos pesos, las cinco primeras son ${names}, cada una en ${often}.`;
  }
  return (
    `Con estos pesos, ${names} ${plural(firm.length, 'está', 'están')} entre las cinco primeras en ${often}; ` +
    `${lastPlace(places)}.`
  );
}

/** «el último de los cinco lugares es casi un volado entre Juárez y Guerrero» */
function lastPlace(places: readonly FirmPlace[]): string {
  const inside = places
    .slice(0, FIRST_PLACES)
    .reduce((least, place) => (place.first < least.first ? place : least));
  const outside = places
    .slice(FIRST_PLACES)
    .reduce((most, place) => (place.first > most.first ? place : most));
  return Math.abs(inside.first - outside.first) <= NEAR
    ? `el último de los cinco lugares es casi un volado entre ${writeList([inside.nombre, outside.nombre])}`
    : `el último de los cinco lugares es de ${inside.nombre} (${writeOutOf100(inside.first)}), y la que más se le acerca es ` +
        `${outside.nombre} (${writeOutOf100(outside.first)})`;
}

/** While how firm it is is still being computed. */
export function orderSentence(names: readonly string[]): string {
  const first = names.slice(0, FIRST_PLACES);
  return first.length === 0
    ? 'No hay colonias que ordenar.'
    : `Con estos pesos, ${first.length === 1 ? 'la primera es' : `las ${CARDINALS[first.length] ?? ''} primeras son`} ${writeList(first)}. Falta calcular con qué firmeza.`;
}

/** Over the bars: how far the first is, and how little parts the last of the five from the next. */
export function scoresHeadline(
  order: readonly { readonly nombre: string; readonly score: number }[],
): string {
  const [first] = order;
  const [last, next] = order.slice(FIRST_PLACES - 1);
  if (first === undefined) return 'No hay colonias que ordenar';
  const points = ({ score }: { readonly score: number }) => String(Math.round(score * 100));
  const lead = `${first.nombre} suma ${points(first)} de 100 puntos`;
  return last === undefined || next === undefined
    ? lead
    : `${lead}; la quinta, ${last.nombre}, ${points(last)}, y la sexta, ${next.nombre}, ${points(next)}`;
}

/** Over the heat map: how many of the places of the first five are firm, near these weights and with any. */
export function acceptabilityHeadline(
  near: readonly FirmPlace[],
  any: readonly FirmPlace[],
): string {
  const firm = (places: readonly FirmPlace[]) =>
    places.slice(0, FIRST_PLACES).filter(({ first }) => first >= FIRM);
  const [close, always] = [firm(near), firm(any)];
  const told =
    close.length === 0
      ? 'Ningún lugar entre las cinco primeras es firme'
      : `${capitalised(CARDINALS[close.length] ?? '')} de las cinco primeras ${plural(close.length, 'es firme', 'son firmes')} con pesos parecidos`;
  return always.length === 0
    ? `${told}; con cualquier otro peso, ninguna`
    : `${told}; con cualquier peso, ${plural(always.length, 'sólo', '')} ${writeList(always.map(({ nombre }) => nombre))}`.replace(
        / {2,}/g,
        ' ',
      );
}

/** How much the whole order looks like itself under other weights, −1 to 1. */
export function spearmanSentence(near: number, any: number): string {
  return (
    `De 1 (el mismo orden) a 0 (ninguna relación), el orden entero se parece a éste en ${writeCorrelation(near)} ` +
    `con pesos parecidos y en ${writeCorrelation(any)} con cualquiera, contando lo incierto de los datos.`
  );
}

function writeCorrelation(value: number): string {
  return value.toFixed(2).replace('-', '\u2212');
}

/** Over the moves: the least that changes the first five. */
export function movesHeadline(moves: readonly Move[]): string {
  const ends = moves.flatMap(({ id, weight, up, down }) =>
    [up, down].flatMap((end) => (end === null ? [] : [{ id, weight, end }])),
  );
  const nearest = [...ends].sort(
    (a, b) => Math.abs(a.end.weight - a.weight) - Math.abs(b.end.weight - b.weight),
  )[0];
  if (nearest === undefined) return 'Ningún peso, movido por sí solo, cambia las cinco primeras';
  const { id, weight, end } = nearest;
  return (
    `Basta ${end.weight >= weight ? 'subir' : 'bajar'} «${criterionWords(id).name}» de ${writeWeight(weight)} a ` +
    `${writeWeight(end.weight)} para que ${end.enters} entre por ${end.leaves}`
  );
}

/** «11 %», «9.1 %» */
export function writeWeight(weight: number): string {
  const percent = Math.round(weight * 1000) / 10;
  return Number.isInteger(percent) ? writePercentOf(percent) : `${percent.toFixed(1)}\u00a0%`;
}

function writePercentOf(percent: number): string {
  return percent === 0 ? `0\u00a0%` : writePercent(percent / 100);
}

/** How far one weight may move, each way. */
export function moveSentence({ id, up, down }: Move): string {
  const name = `«${criterionWords(id).name}»`;
  if (up === null && down === null) {
    return `Con cualquier peso para ${name} las cinco primeras son las mismas.`;
  }
  const ends = [
    ...(down === null
      ? []
      : [`por debajo de ${writeWeight(down.weight)} entra ${down.enters} y sale ${down.leaves}`]),
    ...(up === null
      ? []
      : [`por encima de ${writeWeight(up.weight)} entra ${up.enters} y sale ${up.leaves}`]),
  ];
  return `Peso de ${name}: ${ends.join('; ')}.`;
}

/** Why a criterion is not there, after its name. */
export function absenceSentence({ id, reason }: AbsentCriterion): string {
  const name = `«${criterionWords(id).name}»`;
  switch (reason) {
    case 'tasas_iguales':
      return `${name} no entra: las tasas de las colonias no difieren más allá del azar.`;
    case 'cambios_iguales':
      return `${name} no entra: los cambios de las colonias no difieren entre sí más allá del azar, y no pueden ordenarlas.`;
    case 'ruptura':
      return `${name} no entra: los dos años no se pueden comparar, porque entre ellos o en uno está una ruptura de la serie.`;
    case 'pocos_lugares':
      return `${name} no entra: menos de ${CARDINALS[LEAST_PLACES] ?? ''} servicios que atienden en persona tienen lugar publicado.`;
    case 'lista_incompleta':
      return `${name} no entra: no se sabe dónde está más de la mitad de los servicios que atienden en persona.`;
    case 'sin_dato':
      return `${name} no entra: falta el dato de alguna colonia.`;
    case 'todas_iguales':
      return `${name} no entra: es lo mismo en todas las colonias.`;
  }
}

/** Which services stand behind the distance; null where it is not measured. */
export function servicesSentence(help: PlacedHelp): string | null {
  return listRefusal(help) === null ? coverageSentence(help) : null;
}

/** How protected counts enter; null where none is. */
export function protectedSentence(names: readonly string[], k: number): string | null {
  if (names.length === 0) return null;
  return (
    `De ${writeList(names)} se protege alguna cuenta. Entra con lo que se sabe de ella sin verla ` +
    `(entre 1 y ${k - 1}, o sólo lo que enseñan las demás), y su valor no se muestra.`
  );
}

/** Which colonias are in no order; null where all are. */
export function leftOutSentence(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  return `${writeList(names)} no ${plural(names.length, 'entra', 'entran')}: no se sabe cuántas mujeres viven ahí.`;
}
