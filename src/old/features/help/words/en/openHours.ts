/** When a service opens, in words: its week, and what of it holds at this moment. */
import { writeMinutes, type Day } from '$old/lib/place/hours';
import { writeList } from '$old/lib/words/en/list';
import { speakHours, type When } from '../hoursSpeech';
import { unreadAs } from '../unreadHours';

const DAY_NAMES: Readonly<Record<Day, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** “today at 9:00”, “tomorrow at 9:00”, “on Monday at 1:00” */
function whenWords(when: When): string {
  switch (when.kind) {
    case 'medianoche':
      return 'at midnight';
    case 'hoy':
      return `today at ${writeMinutes(when.minuto)}`;
    case 'manana':
      return `tomorrow at ${writeMinutes(when.minuto)}`;
    case 'dia':
      return `on ${DAY_NAMES[when.dia]} at ${writeMinutes(when.minuto)}`;
  }
}

const today = (when: When): string => whenWords(when).replace(/^today /, '');

export const hoursWords = speakHours({
  days: (days) => {
    const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
    if (days.length === 7) return 'every day';
    return days.length > 2
      ? `${DAY_NAMES[first]} to ${DAY_NAMES[last]}`
      : writeList(days.map((day) => DAY_NAMES[day]));
  },
  hours: (spans) => {
    const each = spans.map(
      ({ abre, cierra }) =>
        `from ${writeMinutes(abre)} to ${cierra === null ? 'midnight' : writeMinutes(cierra)}`,
    );
    return `, ${writeList(each)}`;
  },
  allHours: ', at any hour',
  unread: unreadAs('en'),
  opens: (when) => `Closed now; opens ${whenWords(when)}`,
  closesSoon: (when) => `Closes soon, ${today(when)}`,
  openUntil: (when) => `Open now, until ${today(when).replace(/^(?:at|on) /, '')}`,
  always: 'Open at any hour',
});
