/** When a service opens, in words: its week, and what of it holds at this moment. */
import type { Day } from '$old/lib/place/hours';
import { writeList } from '$old/lib/words/fr/list';
import { speakHours, type When } from '../hoursSpeech';
import { unreadAs } from '../unreadHours';

const DAY_NAMES: Readonly<Record<Day, string>> = {
  1: 'lundi',
  2: 'mardi',
  3: 'mercredi',
  4: 'jeudi',
  5: 'vendredi',
  6: 'samedi',
  7: 'dimanche',
};

/** « 9 h », « 17 h 30 » */
function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}

/** « aujourd’hui à 9 h », « demain à 9 h », « lundi à 13 h » */
function whenWords(when: When): string {
  switch (when.kind) {
    case 'medianoche':
      return 'à minuit';
    case 'hoy':
      return `aujourd’hui à ${clock(when.minuto)}`;
    case 'manana':
      return `demain à ${clock(when.minuto)}`;
    case 'dia':
      return `${DAY_NAMES[when.dia]} à ${clock(when.minuto)}`;
  }
}

const today = (when: When): string => whenWords(when).replace(/^aujourd’hui /, '');

export const hoursWords = speakHours({
  days: (days) => {
    const [first, last] = [days[0] ?? 1, days.at(-1) ?? 7];
    if (days.length === 7) return 'tous les jours';
    return days.length > 2
      ? `du ${DAY_NAMES[first]} au ${DAY_NAMES[last]}`
      : writeList(days.map((day) => DAY_NAMES[day]));
  },
  hours: (spans) => {
    const each = spans.map(
      ({ abre, cierra }) => `de ${clock(abre)} à ${cierra === null ? 'minuit' : clock(cierra)}`,
    );
    return `, ${writeList(each)}`;
  },
  allHours: ', à toute heure',
  unread: unreadAs('fr'),
  opens: (when) => `Fermé en ce moment\u00a0; ouvre ${whenWords(when)}`,
  closesSoon: (when) => `Ferme bientôt, ${today(when)}`,
  openUntil: (when) =>
    when.kind === 'hoy' || when.kind === 'medianoche'
      ? `Ouvert en ce moment, jusqu’${today(when)}`
      : `Ouvert en ce moment, jusqu’à ${whenWords(when)}`,
  always: 'Ouvert à toute heure',
});
