/** What is open at a moment of Mexico City, until when, and what opens next. */
import { expect, test } from 'vitest';
import { metresBetween } from '../../src/lib/answers/nearest';
import { nowIn, openOrNext, stateAt } from '../../src/lib/answers/openNow';
import { dialled, distanceWords, nowWords, stateWords } from '../../src/lib/words/openNow';

const week = (days: readonly number[], hours: string) =>
  days.map((day) => `${day} ${hours}`).join('; ');
const OFFICE = week([1, 2, 3, 4, 5], '09:00 17:00');
const ALWAYS = week([1, 2, 3, 4, 5, 6, 7], '00:00 24:00');
const NIGHT = '5 20:00 24:00; 6 00:00 02:00';

/** 25 November 2026 is a Wednesday. */
const at = (day: number, time: string) => nowIn(new Date(`2026-11-${day}T${time}:00-06:00`));

test.each([
  [OFFICE, 25, '09:00', 'Abierto hasta las 17:00'],
  [OFFICE, 25, '17:00', 'Abre mañana a las 9:00'],
  [OFFICE, 25, '08:59', 'Abre hoy a las 9:00'],
  [OFFICE, 27, '18:00', 'Abre el lunes a las 9:00'],
  [OFFICE, 29, '23:59', 'Abre mañana a las 9:00'],
  [ALWAYS, 29, '23:59', 'Abierto a toda hora, todos los días'],
  [NIGHT, 27, '21:00', 'Abierto hasta el sábado a las 2:00'],
  [NIGHT, 28, '01:30', 'Abierto hasta las 2:00'],
  ['1 13:00 24:00', 23, '14:00', 'Abierto hasta la medianoche'],
  ['1 01:00 02:00', 24, '14:00', 'Abre el lunes a la 1:00'],
])('%s on the %i at %s: %s', (semana, day, time, words) => {
  const now = at(day, time);
  const state = stateAt(semana, now);
  expect(state === null ? '' : stateWords(state, now)).toBe(words);
});

test('of unknown hours nothing is said', () => {
  expect(stateAt('', at(25, '12:00'))).toBeNull();
});

test('the nearest that is open is chosen; where none is, the first that opens', () => {
  const places = [
    { semana: OFFICE, metres: 200 },
    { semana: week([1, 2, 3, 4, 5, 6, 7], '08:00 21:00'), metres: 900 },
    { semana: '', metres: 10 },
  ];
  const chosen = (day: number, time: string) => openOrNext(places, at(day, time));
  expect(chosen(25, '12:00')?.place.metres).toBe(200);
  expect(chosen(28, '12:00')).toMatchObject({ place: { metres: 900 }, state: { isOpen: true } });
  expect(chosen(25, '22:00')).toMatchObject({ place: { metres: 900 }, state: { isOpen: false } });
  expect(openOrNext([], at(25, '12:00'))).toBeNull();
});

test('day, hour, distance and telephone are written as they are read', () => {
  expect(nowWords(at(25, '16:05'))).toBe('miércoles 25, 16:05');
  expect([distanceWords(484), distanceWords(1249)]).toEqual(['a 480 m', 'a 1.2 km']);
  expect([dialled('55 5533 5533'), dialled('*765')]).toEqual(['tel:+525555335533', 'tel:*765']);
  // A degree of latitude.
  expect(metresBetween({ lon: -99, lat: 19 }, { lon: -99, lat: 20 })).toBeCloseTo(111_195, -1);
});
