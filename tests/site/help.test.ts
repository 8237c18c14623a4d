/** Help first: what the pages of help say of the bundled release. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, headingOf, sqlOf } from './kit/figures';
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
  expect(unverified?.querySelector('#S012')).not.toBeNull();
  expect(wordsOf(unverified ?? null)).toContain(
    'Pregunta si siguen atendiendo y cómo comunicarte: *765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia).',
  );
  expect(telephonesOf(service('S012'))).toEqual([]);
});

test('with so few places it does not say where help is far', () => {
  const reach = theOne(document, '#alcance');
  expect(wordsOf(reach)).toContain('Con 4 lugares no se puede decir dónde queda lejos la ayuda');
  expect(wordsOf(reach)).toContain('De 400 Puntos Violeta, ninguno tiene lugar publicado.');
  expect(allOf(reach, 'figure')).toHaveLength(1);
  expect(wordsOf(main)).toContain('docs/puntos-violeta.md');
});

test('the few places there are stand on a map, by name', async () => {
  const places = figureOf(PATH, 'lugares-atencion');
  expect(findingOf(places)).toBe(
    'Los 4 servicios con lugar publicado están en Doctores, Nonoalco Tlatelolco y San Rafael',
  );
  expect(allOf(places, 'path.colonia')).toHaveLength(33);
  expect(allOf(places, 'circle.dot')).toHaveLength(0);
  const attending = await askNatively(`
    SELECT id, nombre, colonia_nombre AS colonia FROM servicios
    WHERE tipo NOT IN ('linea_telefonica', 'refugio_contacto') AND NOT por_verificar
      AND colonia LIKE '09015%' ORDER BY id`);
  const given = await askNatively(sqlOf(places));
  expect(given.filter(({ grupo }) => grupo === 'atencion').map(({ id }) => id)).toEqual(
    attending.map(({ id }) => id),
  );
  expect(attending).toHaveLength(4);
  for (const { id, nombre, colonia } of attending) {
    const row = cellsOf(places).find((cells) => cells.includes(String(nombre)));
    expect(row?.join(' ')).toContain(String(colonia));
    expect(row?.join(' ')).toContain('sólo se sabe su colonia');
    const link = allOf(places, 'a').find((each) => wordsOf(each) === nombre);
    expect(link?.getAttribute('href')).toBe(`#${String(id)}`);
    const drawn = allOf(places, 'path.colonia title').map(wordsOf);
    expect(drawn.filter((title) => title.includes(String(nombre)))).toHaveLength(1);
  }
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
