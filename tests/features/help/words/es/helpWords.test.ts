/** Help in words: how sure a contact is, what a telephone dials, where to ask. */
import { describe, expect, it } from 'vitest';
import { NEEDS } from '$features/help/answers/needs';
import {
  ACCESS_WORDS,
  ASK_WORDS,
  KIND_WORDS,
  kindInSentence,
  placeRemark,
  NEED_WORDS,
  nameBesideNumber,
  needsSentence,
  REFUGE_WORDS,
  telephoneLink,
  sourceWords,
  mapLink,
  unconfirmedSource,
  verificationWords,
  whatsappLink,
} from '$features/help/words/es/helpWords';
import { offencesIn, offencesInSentence } from '../../../../words/wordRules';

it.each([
  ['confirmado', '2026-03-01', 'Confirmado el 1.º de marzo de 2026'],
  ['prensa', '2026-01-09', 'Sin confirmar: dato de prensa del 9 de enero de 2026'],
  ['prensa', '2025-11', 'Sin confirmar: dato de prensa de noviembre de 2025'],
  ['secundaria', '2020', 'Sin confirmar: dato de otra fuente de 2020'],
  ['lista_oficial', '2024-09', 'Sin confirmar: lista oficial de septiembre de 2024'],
  ['lista_oficial', null, 'Sin confirmar: lista oficial, sin fecha'],
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

it('who shows no contact is asked for; of a refuge, never where it is', () => {
  for (const words of [...Object.values(ASK_WORDS), REFUGE_WORDS]) {
    expect(words).not.toMatch(/dónde/i);
  }
  expect(offencesInSentence(REFUGE_WORDS)).toEqual([]);
  expect(REFUGE_WORDS).toMatch(/por teléfono/);
});

describe('what a contact rests on', () => {
  const prensa = { estado: 'prensa', fecha: '2025-12-08' } as const;

  it('is said of each', () => {
    expect(sourceWords({ telefonos: ['55 5533 5533'], verification: prensa })).toBe(
      'Sin confirmar: dato de prensa del 8 de diciembre de 2025',
    );
  });

  it('of 911 is never the press', () => {
    expect(sourceWords({ telefonos: ['911'], verification: prensa })).toBe(
      'Número único de emergencias de todo el país',
    );
    expect(sourceWords({ telefonos: ['*765', '911'], verification: prensa })).toBe(
      'Sin confirmar dónde atiende: fuente del 8 de diciembre de 2025',
    );
  });

  it('of a place reached by 911 that someone confirmed is who did', () => {
    const confirmado = { estado: 'confirmado', fecha: '2026-03-01' } as const;
    expect(sourceWords({ telefonos: ['*765', '911'], verification: confirmado })).toBe(
      'Confirmado el 1.º de marzo de 2026',
    );
  });
});

it.each([
  ['55 5533 5533', 'https://wa.me/525555335533'],
  ['800 5533 000', 'https://wa.me/528005533000'],
])('a chat with %s', (number, link) => {
  expect(whatsappLink(number)).toBe(link);
});

it('a map opens at its point, and is asked for nothing else', () => {
  expect(mapLink({ lat: 19.4321, lon: -99.1321 })).toBe(
    'https://www.openstreetmap.org/?mlat=19.4321&mlon=-99.1321#map=18/19.4321/-99.1321',
  );
});

it.each([
  ['lista_oficial', '2024-09', 'Lista oficial de septiembre de 2024'],
  ['prensa', '2026-03-07', 'Prensa del 7 de marzo de 2026'],
  ['fuente_oficial', null, 'Página oficial, sin fecha'],
  ['secundaria', '2020', 'Otra fuente de 2020'],
  ['confirmado', '2026-03-01', null],
] as const)('the source of what is %s, %s', (estado, fecha, words) => {
  const verification = { estado, fecha };
  expect(unconfirmedSource({ telefonos: ['55 5533 5533'], verification })).toBe(words);
});

it('the source of what is reached by 911 is never the press', () => {
  const verification = { estado: 'prensa', fecha: '2025-12-08' } as const;
  expect(unconfirmedSource({ telefonos: ['*765', '911'], verification })).toBe(
    'Fuente del 8 de diciembre de 2025',
  );
});

it('needs and kinds are said as the house writes', () => {
  expect(needsSentence(['psicologica', 'juridica', 'social'])).toBe(
    'apoyo psicológico, orientación jurídica y trabajo social',
  );
  expect(kindInSentence('salud')).toBe('servicio de salud');
  expect(kindInSentence('luna')).toBe('LUNA, de la Secretaría de las Mujeres');
  const words = [
    ...Object.values(KIND_WORDS),
    ...Object.values(ACCESS_WORDS),
    ...Object.values(ASK_WORDS),
  ];
  for (const text of [...words, ...NEEDS.map((need) => NEED_WORDS[need])]) {
    expect(offencesIn(text)).toEqual([]);
  }
});

it('says after a place what kind it is, unless that would say nothing', () => {
  expect(placeRemark({ grupo: 'servicio', clase: 'salud' })).toBe(' (servicio de salud)');
  expect(placeRemark({ grupo: 'punto_violeta', clase: 'otro' })).toBe(' (Punto Violeta)');
  expect(placeRemark({ grupo: 'servicio', clase: 'otro' })).toBe('');
});
