/** The days and hours of the city's list, as the catalogue writes hours: what can be read of them, `readHours` reads. */
import { writeMinutes } from '../../../src/old/lib/place/hours';

const DAYS: ReadonlyMap<string, string> = new Map([
  ['lunes a domingo', 'Todos los días'],
  ['lunes a viernes', 'L–V'],
  ['sábados, domingos y festivos', 'Sábados, domingos y festivos'],
]);
/** On Saturdays they attend something less, at hours that the list does not say apart. */
const AND_SATURDAYS = /^lunes a viernes de (\d{2}:\d{2}) a (\d{2}:\d{2}) sábados: (.+?)\.?$/i;

/** @returns what the list says in words where it cannot be told in hours. */
export function officialHours(days: string, from: string, until: string): string {
  const text = days.replace(/<br>/gi, ' ').replace(/\s+/g, ' ').trim();
  const [, open, close, saturdays] = AND_SATURDAYS.exec(text) ?? [];
  if (open !== undefined && close !== undefined && saturdays !== undefined) {
    return `L–V ${short(open)}–${closing(close)}; sábados: ${saturdays.toLowerCase()}`;
  }
  const known = DAYS.get(text.toLowerCase());
  if (known === undefined) return text;
  if (from === '00:00:00' && until === '23:59:00' && known === 'Todos los días') {
    return '24 h, todos los días';
  }
  return `${known} ${short(from)}–${closing(until)}`;
}

const short = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return writeMinutes(hours * 60 + minutes);
};

const closing = (time: string): string => (time.startsWith('23:59') ? '24:00' : short(time));
