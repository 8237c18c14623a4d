/** What is said of help that is open now, and of when it opens. */
import type { Moment, Now, State } from '../answers/openNow';
import { number } from './numbers';

const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const dayName = (day: number): string => DAYS[day - 1] ?? '';

/** «16:30». */
const timeWords = (minute: number): string =>
  `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`;

/** «miércoles 25, 16:30». */
export const nowWords = ({ day, date, minute }: Now): string =>
  `${dayName(day)} ${date}, ${timeWords(minute)}`;

/** «Abierto hasta las 21:00», «Abre el lunes a las 9:00». */
export function stateWords(state: State, now: Moment): string {
  if (!state.isOpen) return `Abre ${dayBeside(state.opens, now)} ${atHour(state.opens.minute)}`;
  if (state.until === null) return 'Abierto a toda hora, todos los días';
  if (state.until.minute === 0) return 'Abierto hasta la medianoche';
  const { day, minute } = state.until;
  const until = atHour(minute).slice(2);
  return day === now.day ? `Abierto hasta ${until}` : `Abierto hasta el ${dayName(day)} a ${until}`;
}

const atHour = (minute: number): string =>
  `a ${Math.floor(minute / 60) === 1 ? 'la' : 'las'} ${timeWords(minute)}`;

function dayBeside({ day, minute }: Moment, now: Moment): string {
  if (day === now.day && minute > now.minute) return 'hoy';
  return (now.day % 7) + 1 === day ? 'mañana' : `el ${dayName(day)}`;
}

/** Hours as their source gives them, without its letters for days: «Lunes a viernes 9:00–17:00». */
export const hoursWords = (text: string): string => text.replace(/^L–V/, 'Lunes a viernes');

/** «a 480 m», «a 1.2 km». */
export const distanceWords = (metres: number): string =>
  metres < 995
    ? `a ${number(10 * Math.round(metres / 10))} m`
    : `a ${(metres / 1000).toFixed(1)} km`;

/** What a telephone dials: ten digits with the country before them. */
export const dialled = (telephone: string): string => {
  const digits = telephone.replaceAll(' ', '');
  return digits.length === 10 ? `tel:+52${digits}` : `tel:${digits}`;
};
