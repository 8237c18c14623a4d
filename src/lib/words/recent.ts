/** What is said of the newest month, of the sixteen and of the cabinet's agenda. */
import type { Among } from '../answers/placeAmong';
import type { RecentMonths } from '../answers/recentMonths';
import { capital, inLetters, number } from './numbers';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** «julio», of a month from 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** «27 de mayo de 2026», of a day; «junio de 2025», of a month. */
export function dayWords(day: string): string {
  const [year = '', month = '', date] = day.split('-');
  const rest = `${monthName(Number(month))} de ${year}`;
  return date === undefined ? rest : `${Number(date)} de ${rest}`;
}

/** «Julio de 2026: 167 denuncias; los cinco julios anteriores, de 200 a 222». */
export function newestMonth({ year, counts, band, before: [first, last] }: RecentMonths): string {
  const month = monthName(counts.length);
  const of = band[counts.length - 1];
  const same = `los ${inLettersOfYears(last - first + 1)} ${month}s anteriores`;
  return `${capital(month)} de ${year}: ${number(counts.at(-1) ?? 0)} denuncias; ${same}, de ${number(of?.low ?? 0)} a ${number(of?.high ?? 0)}`;
}

const inLettersOfYears = (years: number): string => (years === 1 ? 'un' : inLetters(years));

export interface OpenYear {
  /** First day after the months that are told. */
  readonly hasta: string;
  readonly propia: number;
  readonly propia_antes: number;
  readonly resto: number;
  readonly resto_antes: number;
}

/** This year's months per hundred of all the year before, here and in the rest of the city. */
export function besideTheCity(
  { propia, propia_antes, resto, resto_antes, hasta }: OpenYear,
  name: string,
): string {
  const [own, rest] = [(100 * propia) / propia_antes, (100 * resto) / resto_antes];
  const before = Number(hasta.slice(0, 4)) - 1;
  const error = own * Math.sqrt(1 / propia + 1 / propia_antes);
  const how =
    Math.abs(own - rest) < 1.96 * error
      ? 'El resto de la ciudad, igual'
      : 'El resto de la ciudad, distinto';
  return `${how}: ${number(rest)} por cada 100 de todo ${before}; ${name}, ${number(own)}.`;
}

/** «La más alta», «Entre las cuatro más altas»: no rank is told between rates that touch. */
export function placeWords({ rates, high, low }: Among): string {
  if (high === 1) return 'La más alta';
  if (low === 1) return 'La más baja';
  if (high <= rates.length / 2) return `Entre las ${inLetters(high)} más altas`;
  if (low <= rates.length / 2) return `Entre las ${inLetters(low)} más bajas`;
  return 'En medio';
}

/** «Entre las cuatro más altas de las 16 alcaldías». */
export const amongSixteen = (among: Among): string =>
  `${placeWords(among)} de las ${among.rates.length} alcaldías`;

/** The first month of a new register beside the same month of the old one. */
export function newRegister({ counts, lastYear }: RecentMonths): string {
  const [now, before] = [counts[0] ?? 0, lastYear[0] ?? 0];
  const isAlike = Math.abs(now - before) < 1.96 * Math.sqrt(now + before);
  const beside = isAlike
    ? `como el año anterior (${number(before)})`
    : `el año anterior, ${number(before)}`;
  return `El registro cambió en enero; enero dio ${number(now)}, ${beside}.`;
}

export interface Agreement {
  readonly estado: string;
  readonly vence: string | null;
}

/** Those whose date has passed without a public record that they were kept. @param today YYYY-MM-DD */
export const overdue = (agreements: readonly Agreement[], today: string): number =>
  agreements.filter(({ estado, vence }) => estado !== 'cumplido' && vence !== null && vence < today)
    .length;

export function agendaWords(agreements: readonly Agreement[], today: string): string {
  const late = overdue(agreements, today);
  if (late === 0) return `Gabinete: ${number(agreements.length)} acuerdos`;
  return late === 1
    ? 'Gabinete: 1 acuerdo pasó su fecha sin constancia pública'
    : `Gabinete: ${number(late)} acuerdos pasaron su fecha sin constancia pública`;
}
