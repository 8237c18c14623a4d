/** What is said of one alcaldía among all: in which crimes it is the highest, and where it stands in the others. */
import type { Among } from '../answers/placeAmong';
import { indicatorName } from './indicators';
import { capital, listed, number, rateWords } from './numbers';
import { placeWords } from './recent';

export interface Ranked {
  /** Identifier of its indicator. */
  readonly crime: string;
  readonly among: Among;
}

const isTop = ({ among }: Ranked): boolean => among.high === 1;
/** «abuso», where what is sexual is clear beside the others. */
const brief = ({ crime }: Ranked): string => indicatorName(crime).replace(' sexual', '');
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** «Abuso, acoso y violación: en Cuauhtémoc, la tasa más alta de las 16 alcaldías». @param ranked at least one */
export function sixteenHeadline(ranked: readonly Ranked[], name: string): string {
  const tops = ranked.filter(isTop);
  const [best] = ranked.toSorted((a, b) => a.among.high - b.among.high);
  const all = best?.among.rates.length ?? 0;
  if (tops.length > 0) {
    return `${capital(listed(tops.map(brief)))}: en ${name}, la tasa más alta de las ${all} alcaldías`;
  }
  if (best === undefined) return '';
  return `${capital(indicatorName(best.crime))}: ${name}, ${lower(placeWords(best.among))} de las ${all} alcaldías`;
}

/** «En violencia familiar, entre las cuatro más altas.» of those in which it is not the highest. */
const others = (ranked: readonly Ranked[]): readonly string[] =>
  ranked
    .filter((each) => !isTop(each))
    .map(({ crime, among }) => `en ${indicatorName(crime)}, ${lower(placeWords(among))}`);

export const othersWords = (ranked: readonly Ranked[]): string =>
  others(ranked)
    .map((each) => `${capital(each)}.`)
    .join(' ');

/** «De enero a julio de 2026, la más alta en abuso, acoso y violación; en violencia familiar, entre las cinco más altas.» */
export function openWords(ranked: readonly Ranked[], span: string): string {
  const tops = ranked.filter(isTop);
  const first = tops.length === 0 ? [] : [`la más alta en ${listed(tops.map(brief))}`];
  return `De ${span}, ${[...first, ...others(ranked)].join('; ')}.`;
}

/** «2.5 veces la ciudad». */
export const timesTheCity = ({ own, city }: Among): string =>
  `${(own / city).toFixed(1)} veces la ciudad`;

/** Its rate where those who come in to work share it too, beside the city's. @param people who live there or come in */
export function sharedWith({ rates, city }: Among, clave: string, people: number): string {
  const n = rates.find((each) => each.clave === clave)?.n ?? 0;
  return `Contando a quienes entran a trabajar: ${rateWords((100_000 * n) / people)} por 100,000 personas; la ciudad, ${rateWords(city)}`;
}

/** «Cada día entran a trabajar unas 508,000 personas: sus denuncias suman, ellas no son habitantes.» */
export const whoComesIn = (people: number): string =>
  `Cada día entran a trabajar unas ${number(1000 * Math.round(people / 1000))} personas (INEGI, 2015): sus denuncias suman, ellas no son habitantes.`;

/** «Por cada 100,000 habitantes, en 2025: Cuauhtémoc 540, 1.4 veces la ciudad. Cada punto, una alcaldía.» */
export const sixteenDeck = (
  among: Among,
  { nombre, anio }: { readonly nombre: string; readonly anio: number },
): string =>
  `Por cada 100,000 habitantes, en ${anio}: ${nombre} ${rateWords(among.own)}, ${timesTheCity(among)}. Cada punto, una alcaldía.`;
