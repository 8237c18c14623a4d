/** Help first: what the pages of help say of the bundled release. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PATH = 'servicios/index.html';
const document = BUILT.document(PATH);
const main = theOne(document, 'main');
const NEEDS = BUILT.pages.filter((path) => /^servicios\/[^/]+\/index\.html$/.test(path));

/** A service of the page. */
const service = (id: string): Element => theOne(document, `#${id}`);
const telephonesOf = (element: Element): readonly (string | null)[] =>
  allOf(element, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));

test('help stands first: the emergency, then *765, then a number for any telephone', () => {
  expect(headingOf(PATH)).toBe('Dónde pedir ayuda');
  const first = allOf(main, 'a').map((link) => link.getAttribute('href'));
  expect(first.slice(0, 4)).toEqual([
    'tel:911',
    'tel:*765',
    'tel:+525555335533',
    'https://wa.me/525555335533',
  ]);
  expect(telephonesOf(service('S005'))[0]).toBe('tel:+525555335533');
});

test('each need has a page with some of the help', () => {
  const all = allOf(main, '.part li').length;
  expect(NEEDS).toHaveLength(8);
  for (const path of NEEDS) {
    const some = allOf(theOne(BUILT.document(path), 'main'), '.part li').length;
    expect(some, path).toBeGreaterThan(0);
    expect(some, path).toBeLessThan(all);
  }
  expect(headingOf('servicios/lgbt/index.html')).toContain('personas LGBT+');
});

test('what is unverified says so, and where to ask', () => {
  expect(wordsOf(service('S002'))).toContain(
    'Sin confirmar: dato de prensa del 27 de julio de 2022',
  );
  expect(telephonesOf(service('S002'))).toContain('tel:+525555335533');
  expect(wordsOf(service('S001'))).toContain('Número único de emergencias');
  const unverified = allOf(main, 'section').find((section) =>
    wordsOf(section.querySelector('h2, h3')).includes('su contacto está por verificar'),
  );
  expect(unverified?.querySelector('#S015')).not.toBeNull();
  expect(wordsOf(unverified ?? null)).toContain(
    'Pregunta si siguen atendiendo y cómo comunicarte: *765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia).',
  );
  expect(telephonesOf(service('S015'))).toEqual([]);
});

test('where help is far is told by the places that are published, and how many they are', async () => {
  const [told] = await askNatively(`
    SELECT CAST(count(*) AS INTEGER) AS conocidos,
      CAST(count(CASE WHEN NOT por_verificar AND (lat IS NOT NULL OR colonia IS NOT NULL) THEN 1 END) AS INTEGER) AS con_lugar
    FROM servicios
    WHERE tipo NOT IN ('linea_telefonica', 'refugio_contacto') AND atiende NOT LIKE '%refugio%' AND alcaldia = '09015'`);
  const reach = theOne(document, '#alcance');
  expect(wordsOf(reach)).toContain(
    `De ${String(told?.['conocidos'])} servicios que atienden en persona, ${String(told?.['con_lugar'])} tienen lugar publicado`,
  );
  expect(Number(told?.['con_lugar'])).toBeGreaterThan(70);
  expect(wordsOf(reach)).toContain('De 400 Puntos Violeta, ninguno tiene lugar publicado.');
  expect(findingOf(figureOf(PATH, 'mapa-atencion'))).toMatch(
    /^En \d+ de 33 colonias queda, en promedio, a más de 15 minutos a pie el servicio más cercano$/,
  );
  expect(cellsOf(figureOf(PATH, 'mapa-atencion'))).toHaveLength(33);
  expect(allOf(figureOf(PATH, 'cuadrantes-atencion'), 'tbody tr')).toHaveLength(33);
  expect(wordsOf(main)).toContain('falta que alguien lo confirme');
  expect(wordsOf(main)).toContain('docs/puntos-violeta.md');
});

test('what comes of the official list says so, and of when', () => {
  expect(wordsOf(service('S012'))).toContain('Sin confirmar: lista oficial de septiembre de 2024');
  expect(telephonesOf(service('S012'))).toEqual(['tel:+525591315945']);
  expect(wordsOf(service('S084'))).toContain('Río Danubio');
});

test('a refuge is reached by telephone: its page names no place', () => {
  const refuge = theOne(BUILT.document('servicios/refugio/index.html'), 'main');
  expect(wordsOf(refuge)).toContain('A un refugio se llega por teléfono.');
  const cards = allOf(refuge, '.part li').map(wordsOf);
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) {
    expect(card).not.toMatch(/\b(colonia|alcaldía|calle|avenida|av\.|núm\.)\b/i);
  }
});
