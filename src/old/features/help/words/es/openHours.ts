/** When a service opens, in words: its week, and what of it holds at this moment. */
import { writeMinutes, type Day } from '$old/lib/place/hours';
import { writeList } from '$old/lib/words/es/list';
import { speakHours, type When } from '../hoursSpeech';

const DAY_NAMES: Readonly<Record<Day, string>> = {
  1: 'lunes',
  2: 'martes',
  3: 'miércoles',
  4: 'jueves',
  5: 'viernes',
  6: 'sábado',
  7: 'domingo',
};

/** «las 9:00», «la 1:00» */
const clock = (minutes: number): string =>
  `${minutes >= 60 && minutes < 120 ? 'la' : 'las'} ${writeMinutes(minutes)}`;

/** «hoy a las 9:00», «mañana a las 9:00», «el lunes a la 1:00» */
function whenWords(when: When): string {
  switch (when.kind) {
    case 'medianoche':
      return 'a las 24:00';
    case 'hoy':
      return `hoy a ${clock(when.minuto)}`;
    case 'manana':
      return `mañana a ${clock(when.minuto)}`;
    case 'dia':
      return `el ${DAY_NAMES[when.dia]} a ${clock(when.minuto)}`;
  }
}

const today = (when: When): string => whenWords(when).replace(/^hoy /, '');

export const hoursWords = speakHours({
  days: (days) => {
    const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
    if (days.length === 7) return 'todos los días';
    return days.length > 2
      ? `${DAY_NAMES[first]} a ${DAY_NAMES[last]}`
      : writeList(days.map((day) => DAY_NAMES[day]));
  },
  hours: (spans) => {
    const each = spans.map(
      ({ abre, cierra }) =>
        `de ${writeMinutes(abre)} a ${cierra === null ? 'medianoche' : writeMinutes(cierra)}`,
    );
    return `, ${writeList(each)}`;
  },
  allHours: ', a toda hora',
  unread: (clause) => clause,
  opens: (when) => `Cerrado ahora; abre ${whenWords(when)}`,
  closesSoon: (when) => `Cierra pronto, ${today(when)}`,
  openUntil: (when) => `Abierto ahora, hasta ${today(when).replace(/^a (?=las? )/, '')}`,
  always: 'Atiende a toda hora',
});
