/** Hours in English and French: the week, and what of it holds at a moment. */
import { describe, expect, it } from 'vitest';
import { hoursWords as english } from '$old/features/help/words/en/openHours';
import { hoursWords as french } from '$old/features/help/words/fr/openHours';
import { readHours } from '$old/lib/place/hours';
import { momentIn, openAt } from '$old/lib/place/openNow';

it.each([
  ['24 h, todos los días', 'Every day, at any hour', 'Tous les jours, à toute heure'],
  [
    'L–V 9:00–17:30',
    'Monday to Friday, from 9:00 to 17:30',
    'Du lundi au vendredi, de 9 h à 17 h 30',
  ],
  [
    'L–V 9:00–24:00',
    'Monday to Friday, from 9:00 to midnight',
    'Du lundi au vendredi, de 9 h à minuit',
  ],
  [
    'L–V 9:00–14:00; L–V 16:00–19:00',
    'Monday to Friday, from 9:00 to 14:00 and from 16:00 to 19:00',
    'Du lundi au vendredi, de 9 h à 14 h et de 16 h à 19 h',
  ],
  [
    'sábados y domingos 9:00–13:00',
    'Saturday and Sunday, from 9:00 to 13:00',
    'Samedi et dimanche, de 9 h à 13 h',
  ],
  ['Todos los días', 'Every day', 'Tous les jours'],
  // What no rule reads and nobody translated is quoted, and said to be Spanish.
  [
    'con cita',
    'In its own words, in Spanish: “con cita”',
    'Selon la source, en espagnol : « con cita »',
  ],
])('«%s» is “%s” and « %s »', (horario, inEnglish, inFrench) => {
  expect(english.hoursSentence(horario)).toBe(inEnglish);
  expect(french.hoursSentence(horario).replaceAll('\u00a0', ' ')).toBe(inFrench);
});

/** An instant of Mexico City: 23 November 2026 is a Monday. */
const at = (day: string, time: string) => momentIn(new Date(`2026-11-${day}T${time}:00-06:00`));

describe.each([
  ['L–V 9:00–17:00', '23', '10:00', 'Open now, until 17:00', 'Ouvert en ce moment, jusqu’à 17 h'],
  ['L–V 9:00–17:00', '23', '16:30', 'Closes soon, at 17:00', 'Ferme bientôt, à 17 h'],
  [
    'L–V 9:00–17:00',
    '23',
    '8:00'.padStart(5, '0'),
    'Closed now; opens today at 9:00',
    'Fermé en ce moment ; ouvre aujourd’hui à 9 h',
  ],
  [
    'L–V 9:00–17:00',
    '29',
    '12:00',
    'Closed now; opens tomorrow at 9:00',
    'Fermé en ce moment ; ouvre demain à 9 h',
  ],
  [
    'L–V 9:00–17:00',
    '28',
    '12:00',
    'Closed now; opens on Monday at 9:00',
    'Fermé en ce moment ; ouvre lundi à 9 h',
  ],
  [
    'L–V 9:00–24:00',
    '23',
    '20:00',
    'Open now, until midnight',
    'Ouvert en ce moment, jusqu’à minuit',
  ],
  [
    'L–D 18:00–2:00',
    '23',
    '20:00',
    'Open now, until tomorrow at 2:00',
    'Ouvert en ce moment, jusqu’à demain à 2 h',
  ],
  ['24 h', '29', '00:00', 'Open at any hour', 'Ouvert à toute heure'],
])('%s on %s at %s', (horario, day, time, inEnglish, inFrench) => {
  it('is told in both', () => {
    const now = at(day, time);
    const state = openAt(readHours(horario), now);
    expect(english.openWords(state, now)?.text).toBe(inEnglish);
    expect(french.openWords(state, now)?.text.replaceAll('\u00a0', ' ')).toBe(inFrench);
  });
});
