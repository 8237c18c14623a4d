/** What is said of one crime over time: its newest fact, whether it moved, when it happens, to whom. */
import type { OpenChange } from '../answers/change';
import type { HeavyDay, Outside } from '../answers/dayHour';
import type { RecentMonths } from '../answers/recentMonths';
import type { Family } from '../contract/indicators';
import { capital, inLetters, listed, number, percent } from './numbers';
import { monthName } from './recent';

export interface Count {
  readonly year: number;
  readonly n: number;
  readonly isOpen: boolean;
}

/** «Violencia familiar: 167 denuncias en julio de 2026; los cinco julios anteriores, de 200 a 222». */
export function monthHeadline(name: string, { year, counts, band, before }: RecentMonths): string {
  const month = monthName(counts.length);
  const of = band[counts.length - 1];
  const years = inLetters(before[1] - before[0] + 1);
  return `${name}: ${number(counts.at(-1) ?? 0)} denuncias en ${month} de ${year}; los ${years} ${month}s anteriores, de ${number(of?.low ?? 0)} a ${number(of?.high ?? 0)}`;
}

/** «Mes a mes en toda la alcaldía; la franja va del más bajo al más alto de 2021 a 2025.» */
export const bandWords = ({ before: [first, last] }: RecentMonths): string =>
  `Mes a mes en toda la alcaldía; la franja va del más bajo al más alto de ${first} a ${last}.`;

/** «Abuso sexual: 481 denuncias en 2025; de 2016 a 2024, entre 330 y 526». */
export function yearHeadline(name: string, counts: readonly Count[]): string {
  const whole = counts.filter(({ isOpen }) => !isOpen);
  const [last, before] = [whole.at(-1), whole.slice(0, -1)];
  if (last === undefined) return name;
  const head = `${name}: ${reports(last.n)} en ${last.year}`;
  const [first, previous] = [before[0], before.at(-1)];
  if (first === undefined || previous === undefined) return head;
  const all = before.map(({ n }) => n);
  return `${head}; de ${first.year} a ${previous.year}, entre ${number(Math.min(...all))} y ${number(Math.max(...all))}`;
}

/** «Feminicidio: 9 carpetas en 2024 y 3 de enero a julio de 2026». */
export function lethalHeadline(name: string, counts: readonly Count[], months: number): string {
  const last = counts.filter(({ isOpen }) => !isOpen).at(-1);
  const open = counts.find(({ isOpen }) => isOpen);
  const folders = (n: number) => `${number(n)} ${n === 1 ? 'carpeta' : 'carpetas'}`;
  const head = last === undefined ? name : `${name}: ${folders(last.n)} en ${last.year}`;
  if (open === undefined) return head;
  const span =
    months < 12 ? `${spanWords(months)} de ${open.year}` : `en ${open.year}, provisional`;
  return `${head} y ${open.n === 0 ? 'ninguna' : number(open.n)} ${span}`;
}

const reports = (n: number): string => `${number(n)} ${n === 1 ? 'denuncia' : 'denuncias'}`;

/** «de enero a julio». */
export const spanWords = (months: number): string =>
  months === 1 ? 'en enero' : `de enero a ${monthName(months)}`;

/** «De enero a julio: 1,570 en 2024, 1,471 en 2025 y 1,167 en 2026». */
export function countsWords(counts: readonly Count[], months: number): string {
  const told = listed(counts.slice(-3).map(({ year, n }) => `${number(n)} en ${year}`));
  return months < 12 ? `${capital(spanWords(months))}: ${told}` : capital(told);
}

/**
 * Whether the newest change is more than months vary by themselves, and the least that would have been seen: «21 % menos
 * que un año antes, más de lo que los meses varían solos (95 %: de −36 a −2 %)»; empty where one of the two is nothing.
 */
export function changeWords({ change }: OpenChange): string {
  if (change === null) return '';
  const { ratio, low, high, p, seen } = change;
  const size = Math.abs(ratio - 1);
  const how =
    size < 0.005
      ? 'como un año antes'
      : `${percent(size)} ${ratio < 1 ? 'menos' : 'más'} que un año antes`;
  return p < 0.05
    ? `${how}, más de lo que los meses varían solos (95 %: ${intervalWords(low, high)})`
    : `${how}, dentro de lo que los meses varían solos (se habría visto una baja de ${percent(1 - seen[0])} o un alza de ${percent(seen[1] - 1)})`;
}

/** «de −36 a −2 %», of two ratios. */
export const intervalWords = (low: number, high: number): string =>
  `de ${signed(low - 1)} a ${signed(high - 1)}\u00A0%`;

const signed = (part: number): string => {
  const whole = Math.round(100 * part);
  return whole < 0 ? `−${number(-whole)}` : whole > 0 ? `+${number(whole)}` : '0';
};

const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

/** «El domingo pesa más: unas 1,260 de 7,542 denuncias». @param all exact */
export function dayHeadline(heavy: HeavyDay | null, days: readonly number[], all: number): string {
  if (heavy === null)
    return `Ningún día pesa más: de ${number(Math.min(...days))} a ${number(Math.max(...days))} denuncias cada uno`;
  return `El ${DAYS[heavy.dia - 1] ?? ''} pesa más: unas ${number(heavy.n)} de ${number(all)} denuncias`;
}

/** «17 % más que un día medio (entre 11 y 23 %)». */
export const heavyWords = ({ ratio, low, high }: HeavyDay): string =>
  `${percent(ratio - 1)} más que un día medio (entre ${number(100 * (low - 1))} y ${percent(high - 1)})`;

/** «70 % ocurre cuando las LUNA están cerradas: unas 4,785 de 6,810». */
export const outsideWords = ({ n, of }: Outside): string =>
  `${percent(n / of)} ocurre cuando las LUNA están cerradas: unas ${number(n)} de ${number(of)}`;

/** «Siete de cada diez víctimas son mujeres». */
export function womenHeadline(women: number, all: number): string {
  const tenths = Math.round((10 * women) / all);
  return tenths === 10
    ? 'Casi todas las víctimas son mujeres'
    : `${capital(inLetters(tenths))} de cada diez víctimas son mujeres`;
}

/** «casi una de cada cuatro», of a part from a tenth to a half; else «23 %». */
function partWords(part: number): string {
  const every = Math.round(1 / part);
  if (every < 2 || every > 10) return percent(part);
  const distance = part * every - 1;
  const how = Math.abs(distance) < 0.01 ? '' : distance < 0 ? 'casi ' : 'más de ';
  return `${how}una de cada ${inLetters(every)}`;
}

/**
 * Of sexual crimes in which every fifth woman or more is a girl, the first that is said; null of others.
 * @param women whose age is known
 */
export function girlsHeadline(name: string, girls: number, women: number, family: Family) {
  if (family !== 'sexual' || women === 0 || girls / women < 0.2) return null;
  return `${name}: ${partWords(girls / women)} víctimas mujeres es menor de 18 años`;
}

/** «de enero a abril de 2026», of the first day of a span and the first after it. */
export function victimSpan(desde: string, hasta: string): string {
  const last = monthName(Number(hasta.slice(5, 7)) - 1);
  return `de ${monthName(Number(desde.slice(5, 7)))} a ${last} de ${desde.slice(0, 4)}`;
}
