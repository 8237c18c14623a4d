/** What can be said of a claim, in sentences that hold when they are copied alone. */
import type { Break, City, Compared, Counted, Outcome } from '../answers/claim';
import type { Picked, Said } from '../answers/printed';
import { capital, listed, number, percent, printedCount } from './numbers';
import { monthName } from './recent';

type Span = Pick<Counted, 'start' | 'months'>;

export const REGISTER_NAMES = { sesnsp: 'SESNSP', fgj: 'Fiscalía (FGJ)' } as const;

const yearOf = (month: number): number => Math.floor(month / 12);
const nameOf = (month: number): string => monthName((month % 12) + 1);

/** «de enero a julio», without the year. */
function monthsWords({ start, months }: Span): string {
  const last = start + months - 1;
  return months === 1 ? `en ${nameOf(start)}` : `de ${nameOf(start)} a ${nameOf(last)}`;
}

/** «de enero a julio de 2026», «en 2025», «de 2022 a 2024». */
export function windowWords(span: Span): string {
  const { start, months } = span;
  const [first, last] = [yearOf(start), yearOf(start + months - 1)];
  if (start % 12 === 0 && months === 12) return `en ${first}`;
  if (months > 12) return `de ${first} a ${last}`;
  if (first === last) return `${monthsWords(span)} de ${last}`;
  return `de ${nameOf(start)} de ${first} a ${nameOf(start + months - 1)} de ${last}`;
}

const againstWords = (span: Span): string =>
  span.months === 1 || span.months >= 12
    ? windowWords(span)
    : `en los mismos meses de ${yearOf(span.start)}`;

const counted = (n: number, one = 'denuncia'): string =>
  n === 0 ? `ninguna ${one}` : `${number(n)} ${one}${n === 1 ? '' : 's'}`;

const bare = (n: number): string => (n === 0 ? 'ninguna' : number(n));

/** «21 % menos», of a ratio. */
export function changeWords(ratio: number): string {
  const part = Math.abs(ratio - 1);
  const size = part < 0.005 ? 'menos de 1\u00A0%' : percent(part);
  return `${size} ${ratio < 1 ? 'menos' : 'más'}`;
}

/** «de 2 a 36 % menos», «de 26 % menos a 40 % más». */
function rangeWords(low: number, high: number): string {
  if ((low - 1) * (high - 1) <= 0) return `de ${changeWords(low)} a ${changeWords(high)}`;
  const [near, far] = low < 1 ? [high, low] : [low, high];
  return `de ${number(Math.abs(100 * (near - 1)))} a ${changeWords(far)}`;
}

type Moved = Extract<Outcome, { kind: 'moved' }>;

/** As a number, or as the range that rounding leaves. */
const sizeWords = ({ doubt, low, high, ratio }: Moved): string =>
  doubt === 'rounding' ? rangeWords(low, high) : changeWords(ratio);

export interface Names {
  /** «violencia familiar» */
  readonly crime: string;
  /** «la alcaldía Cuauhtémoc» */
  readonly place: string;
}

/** Why a lethal crime has no per cent. */
function lethalReason(indicator: string): string {
  const what =
    indicator === 'feminicidio'
      ? 'es al menos una mujer asesinada'
      : 'es de una mujer asesinada o que intentaron asesinar';
  return `Cada carpeta ${what}; el registro no dice por qué cambia; por eso no lleva porcentaje.`;
}

/** One sentence or two, without its source. */
export function sayable(
  { before, after, outcome, city }: Compared,
  names: Names,
  indicator: string,
) {
  const isRounded = after.low !== after.high;
  const count = isRounded ? `${printedCount(after.n)} denuncias` : counted(after.n);
  const told = `${capital(windowWords(after))}, ${count} por ${names.crime} en ${names.place}`;
  if (outcome.kind === 'lethal') {
    const cases = counted(after.n, 'carpeta');
    const base = before ?? city?.own[0];
    const earlier = base === undefined ? '' : `; ${againstWords(base)}, ${bare(base.n)}`;
    return `${capital(windowWords(after))}, ${cases} por ${names.crime} en ${names.place}${earlier}. ${lethalReason(indicator)}`;
  }
  if (before === null) return `${told}${city === null ? '' : shareWords(city.own)}.`;
  const then = againstWords(before);
  const earlier = isRounded ? printedCount(before.n) : bare(before.n);
  if (outcome.kind === 'moved' && (before.isOpen || after.isOpen)) {
    return `${told}; ${then}, ${earlier}. Por ahora, ${outcome.by === 'same' ? 'las mismas' : sizeWords(outcome)}: faltan denuncias que llegan meses después, y la cifra final será más alta.`;
  }
  return `${told}${endingOf(outcome, then, earlier)}`;
}

function endingOf(outcome: Outcome, then: string, earlier: string): string {
  switch (outcome.kind) {
    case 'none':
      return `, y ${then} tampoco.`;
    case 'none-before':
      return `; ${then}, ninguna. Desde cero no hay porcentaje.`;
    case 'none-now':
      return `; ${then}, ${earlier}. Con ninguna no se dice porcentaje.`;
    case 'few':
      return `; ${then}, ${earlier}. Son menos de 10: sin porcentaje.`;
    case 'moved':
      return movedWords(outcome, then, earlier);
    default:
      return '.';
  }
}

function movedWords({ ratio, low, high, by, doubt }: Moved, then: string, earlier: string): string {
  if (by === 'same')
    return `; ${then}, también ${earlier}${doubt === 'rounding' ? ': sin cambio visible' : ''}.`;
  const change = changeWords(ratio);
  const range = rangeWords(low, high);
  if (doubt === 'rounding') {
    const why = {
      usual: 'lo normal de un periodo a otro',
      among: 'cabe en el azar, que mueve así a alguna colonia',
      more: 'más de lo que varía por azar',
      fewer: 'más de lo que varía por azar',
    }[by];
    return `; ${then}, ${earlier}: por el redondeo, ${range}; ${why}.`;
  }
  if (by === 'usual')
    return `; ${then}, ${earlier}: ${change}, dentro de lo que varía por azar (${range}).`;
  return `, ${change} que ${then} (${earlier}). Intervalo de 95\u00A0%: ${range}.`;
}

const shareWords = ([before, after]: City['own']): string =>
  `: ${per(before, after)} por cada 100 de todo ${yearOf(before.start)} (${number(before.n)})`;
const per = (before: Counted, after: Counted): string => number((100 * after.n) / before.n);

/** The rest of the city as the control; empty where it isn't told. */
export function cityWords({ city, outcome }: Compared): string {
  if (city?.rest === undefined || city.rest === null || outcome.kind === 'lethal') return '';
  const { own, rest, kind, isLike } = city;
  const how = isLike === null ? '' : isLike ? ', igual' : ', distinto';
  const [before, after] = rest;
  if (kind === 'change') {
    return `En el resto de la ciudad${how}: de ${number(before.n)} a ${number(after.n)}, ${changeWords(after.n / before.n)}.`;
  }
  const year = yearOf(before.start);
  return `En el resto de la ciudad${how}: ${monthsWords(after)} van ${per(before, after)} por cada 100 de todo ${year}; aquí, ${per(...own)}.`;
}

/** «El registro cambió en enero de 2026: El registro nacional cuenta aparte…» */
export const breakWords = ({ start, what }: Break): string =>
  `La cuenta cambió en ${nameOf(start)} de ${yearOf(start)}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`;

/** A register that doesn't tell it. @param end first month that it tells no more; null of what it tells nothing */
export function missingWords(register: keyof typeof REGISTER_NAMES, end: number | null): string {
  const name = `${register === 'fgj' ? 'La' : 'El'} ${REGISTER_NAMES[register]}`;
  if (end === null) return `${name} no publica este delito en este lugar.`;
  return `${name} no publica esos periodos: su cuenta llega a ${nameOf(end - 1)} de ${yearOf(end - 1)}.`;
}

/** «−85 %», «+9.8 %». */
export const saidWords = ({ percent: said, decimals }: Said): string =>
  `${said < 0 ? '−' : '+'}${Math.abs(said).toFixed(decimals)}\u00A0%`;

/** Whether what was said comes out of the two counts. */
export function printingWords({ before, after, outcome, printing }: Compared, said: Said): string {
  const own = saidWords(said);
  if (before === null) return '';
  const from = `de ${bare(before.n)} a ${bare(after.n)}`;
  if (printing === 'rounded') return `«${own}» es el redondeo de pasar ${from}.`;
  if (printing === 'cut') return `«${own}» sale de pasar ${from} si se cortan los decimales.`;
  const given = outcome.kind === 'moved' ? `: ${sizeWords(outcome)}` : '';
  return `«${own}» no sale de pasar ${from}${given}.`;
}

/** Where else it would come from. */
export function pickedWords({ tried, found }: Picked): string {
  const [first] = found;
  if (first === undefined) return `Tampoco de otros meses: se probaron ${number(tried)} pares.`;
  const { before, after, months } = first;
  return `Sale de ${number(found.length)} de ${number(tried)} pares de meses escogidos: por ejemplo, ${windowWords({ ...after, months })} (${number(after.n)}) contra ${windowWords({ ...before, months })} (${number(before.n)}).`;
}

/** What may not be said of a lethal crime, between quotation marks. */
export function notSayable(crime: string, before: number, after: number): string {
  const verb = after < before ? 'bajó' : 'subió';
  if (after === before) return `«${capital(crime)}: sin cambio, bajo control»`;
  return before === 0
    ? `«${capital(crime)}: se disparó»`
    : `«${capital(crime)}: ${verb} ${percent(Math.abs(after / before - 1))}»`;
}

/** At most 14 words, of the first sentence that can be said. */
export function claimHeadline({ before, after, outcome }: Compared, crime: string): string {
  const told = `${capital(crime)}: `;
  const isMoved = outcome.kind === 'moved' && (outcome.by === 'more' || outcome.by === 'fewer');
  if (before === null || !isMoved || after.isOpen)
    return `${told}${counted(after.n)} ${windowWords(after)}${before === null ? '' : `; un año antes, ${bare(before.n)}`}`;
  return `${told}${changeWords(outcome.ratio)} denuncias ${monthsWords(after)} que un año antes`;
}

/** The two counts and what is between them, in a line. */
export function glance({ before, after, outcome, city }: Compared): string {
  const shown = (n: Counted) => (n.low === n.high ? number(n.n) : printedCount(n.n));
  if (before === null) {
    const isPart = city !== null && outcome.kind !== 'lethal';
    const of = isPart
      ? ` · ${per(...city.own)} por cada 100 de todo ${yearOf(city.own[0].start)}`
      : '';
    return `${shown(after)}${of}`;
  }
  const pair = `${shown(before)} → ${shown(after)}`;
  if (outcome.kind !== 'moved' || outcome.by === 'same') return pair;
  const soFar = before.isOpen || after.isOpen ? ' por ahora' : '';
  return `${pair} · ${sizeWords(outcome)}${soFar}`;
}

/** The fewest cases that a change can be of. */
export function pairsWords(
  said: Said,
  pairs: readonly { before: number; after: number }[],
): string {
  const list = pairs.map(({ before, after }) => `de ${number(before)} a ${bare(after)}`);
  return list.length === 0 ? '' : `«${saidWords(said)}» lo dan cuentas chicas: ${listed(list)}.`;
}
