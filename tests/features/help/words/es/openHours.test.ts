/** Hours in words; and what of them holds at a moment: at midnight, on Sunday, at any hour. */
import { describe, expect, it } from 'vitest';
import { hoursWords } from '$old/features/help/words/es/openHours';
import { readHours } from '$old/lib/place/hours';
import { momentIn, openAt } from '$old/lib/place/openNow';

const { hoursSentence, openWords } = hoursWords;

it.each([
  ['24 h, todos los días', 'Todos los días, a toda hora'],
  ['24 h', 'Todos los días, a toda hora'],
  ['L–V 9:00–17:00', 'Lunes a viernes, de 9:00 a 17:00'],
  ['Todos los días 8:00–21:00', 'Todos los días, de 8:00 a 21:00'],
  ['L–V 9:00–24:00', 'Lunes a viernes, de 9:00 a medianoche'],
  ['L–V 9:00–14:00; L–V 16:00–19:00', 'Lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00'],
  [
    'L–V 9:00–17:00; sábados 9:00–13:00',
    'Lunes a viernes, de 9:00 a 17:00; sábado, de 9:00 a 13:00',
  ],
  ['sábados y domingos 9:00–13:00', 'Sábado y domingo, de 9:00 a 13:00'],
  // What no rule reads stands as its source says it.
  [
    'L–V 9:00–17:00; sábados: primera vez',
    'Lunes a viernes, de 9:00 a 17:00; sábados: primera vez',
  ],
  ['Todos los días', 'Todos los días'],
])('«%s» is «%s»', (horario, words) => {
  expect(hoursSentence(horario)).toBe(words);
});

/** An instant of Mexico City, six hours behind Greenwich: 23 November 2026 is a Monday. */
const at = (day: string, time: string) => momentIn(new Date(`2026-11-${day}T${time}:00-06:00`));
const said = (horario: string, day: string, time: string) => {
  const now = at(day, time);
  return openWords(openAt(readHours(horario), now), now);
};
const text = (...asked: Parameters<typeof said>) => said(...asked)?.text;

describe('at a moment', () => {
  const WEEK = 'L–V 9:00–17:00';

  it('it is open until an hour, then nearly closed, then closed until one', () => {
    expect(said(WEEK, '23', '10:00')).toEqual({
      kind: 'abierto',
      text: 'Abierto ahora, hasta las 17:00',
    });
    expect(said(WEEK, '23', '16:30')).toEqual({
      kind: 'pronto',
      text: 'Cierra pronto, a las 17:00',
    });
    expect(text(WEEK, '23', '16:59')).toBe('Cierra pronto, a las 17:00');
    expect(said(WEEK, '23', '17:00')).toEqual({
      kind: 'cerrado',
      text: 'Cerrado ahora; abre mañana a las 9:00',
    });
    expect(text(WEEK, '23', '8:59'.padStart(5, '0'))).toBe('Cerrado ahora; abre hoy a las 9:00');
  });

  it('on a Friday night and on a Sunday it opens on Monday', () => {
    expect(text(WEEK, '27', '18:00')).toBe('Cerrado ahora; abre el lunes a las 9:00');
    expect(text(WEEK, '29', '12:00')).toBe('Cerrado ahora; abre mañana a las 9:00');
    expect(text('D 10:00–14:00', '29', '12:00')).toBe('Abierto ahora, hasta las 14:00');
    expect(text('D 10:00–14:00', '29', '15:00')).toBe('Cerrado ahora; abre el domingo a las 10:00');
  });

  it('around midnight', () => {
    expect(text('L–V 9:00–24:00', '23', '22:00')).toBe('Abierto ahora, hasta las 24:00');
    expect(text('L–V 9:00–24:00', '23', '23:30')).toBe('Cierra pronto, a las 24:00');
    expect(text('L–V 9:00–24:00', '24', '00:00')).toBe('Cerrado ahora; abre hoy a las 9:00');
    expect(text('L–V 20:00–6:00', '23', '23:00')).toBe('Abierto ahora, hasta mañana a las 6:00');
    expect(text('L–V 20:00–1:00', '24', '00:30')).toBe('Cierra pronto, a la 1:00');
  });

  it('at any hour it never closes', () => {
    for (const time of ['00:00', '12:00', '23:59']) {
      expect(said('24 h, todos los días', '29', time)).toEqual({
        kind: 'siempre',
        text: 'Atiende a toda hora',
      });
    }
  });

  it('nothing is said where its hours are not all known', () => {
    expect(said('Todos los días', '23', '10:00')).toBeNull();
    expect(said('L–V 9:00–17:00; sábados: primera vez', '28', '10:00')).toBeNull();
  });

  it('is that of Mexico City, wherever the device believes it is', () => {
    // 03:30 of Tuesday in Greenwich, and in Madrid an hour later.
    expect(momentIn(new Date('2026-11-24T03:30:00Z'))).toEqual({ dia: 1, minuto: 21 * 60 + 30 });
  });
});
