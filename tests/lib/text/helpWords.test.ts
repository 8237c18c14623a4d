/** Help in words: how sure a contact is, what a telephone dials, where to ask. */
import { describe, expect, it } from 'vitest';
import { NEEDS } from '$lib/answers/help/needs';
import {
  ACCESS_WORDS,
  KIND_WORDS,
  kindInSentence,
  placeRemark,
  NEED_WORDS,
  nameBesideNumber,
  needsSentence,
  telephoneLink,
  verificationWords,
  whereToAsk,
} from '$lib/text/helpWords';
import { offencesIn, offencesInSentence } from './wordRules';

it.each([
  ['confirmado', '2026-03-01', 'Confirmado el 1.º de marzo de 2026'],
  ['prensa', '2026-01-09', 'Sin confirmar: dato de prensa del 9 de enero de 2026'],
  ['prensa', '2025-11', 'Sin confirmar: dato de prensa de noviembre de 2025'],
  ['secundaria', '2020', 'Sin confirmar: dato de otra fuente de 2020'],
  ['fuente_oficial', null, 'Sin confirmar: dato de su página oficial, sin fecha'],
] as const)('%s, %s', (estado, fecha, words) => {
  expect(verificationWords({ estado, fecha })).toBe(words);
});

it.each([
  ['911', 'tel:911'],
  ['*765', 'tel:*765'],
  ['079', 'tel:079'],
  ['55 5533 5533', 'tel:+525555335533'],
  ['800 911 2000', 'tel:+528009112000'],
])('%s dials %s', (number, link) => {
  expect(telephoneLink(number)).toBe(link);
});

it.each([
  ['911 Emergencias', '911', 'Emergencias'],
  ['Línea SOS Mujeres *765', '*765', 'Línea SOS Mujeres'],
  ['Línea de las Mujeres 079, opción 1', '079', 'Línea de las Mujeres, opción 1'],
  ['Línea de la Vida', '800 911 2000', 'Línea de la Vida'],
  ['911', '911', '911'],
])('«%s» beside %s is «%s»', (nombre, number, said) => {
  expect(nameBesideNumber(nombre, number)).toBe(said);
});

describe('whereToAsk', () => {
  it('sends to a refuge by telephone, whatever is known of it', () => {
    for (const access of ['por_verificar', 'sin_contacto'] as const) {
      expect(whereToAsk({ access, esRefugio: true })).toMatch(/refugio se llega por teléfono/);
      expect(whereToAsk({ access, esRefugio: false })).toMatch(/\*765/);
      expect(offencesInSentence(whereToAsk({ access, esRefugio: false }))).toEqual([]);
    }
  });
});

it('needs and kinds are said as the house writes', () => {
  expect(needsSentence(['psicologica', 'juridica', 'social'])).toBe(
    'apoyo psicológico, orientación jurídica y trabajo social',
  );
  expect(kindInSentence('salud')).toBe('servicio de salud');
  expect(kindInSentence('luna')).toBe('LUNA, de la Secretaría de las Mujeres');
  const words = [...Object.values(KIND_WORDS), ...Object.values(ACCESS_WORDS)];
  for (const text of [...words, ...NEEDS.map((need) => NEED_WORDS[need].nombre)]) {
    expect(offencesIn(text)).toEqual([]);
  }
});

it('says after a place what kind it is, unless that would say nothing', () => {
  expect(placeRemark({ grupo: 'servicio', clase: 'salud' })).toBe(' (servicio de salud)');
  expect(placeRemark({ grupo: 'punto_violeta', clase: 'otro' })).toBe(' (Punto Violeta)');
  expect(placeRemark({ grupo: 'servicio', clase: 'otro' })).toBe('');
});
