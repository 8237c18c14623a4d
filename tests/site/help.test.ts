/** Help first: what the pages of help say of the bundled release. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { ledTo } from './kit/addresses';
import { OLD_HELP } from '../helpAddresses';
import { allOf, cellsOf, figureOf, findingOf, headingOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const QUESTION = 'servicios/index.html';
const REACH = 'servicios/alcance/index.html';
/** In the order of the question. */
const ANSWERS = Array.from({ length: 10 }, (_, at) => `servicios/${at + 1}/index.html`);
const [DANGER = '', TALK = '', LEGAL = '', MEDICAL = '', STAY = '', , MIGRANT = '', FRIEND = ''] =
  ANSWERS;

/** Bytes of a page with its data; and as sent to a browser that takes brotli. */
const MOST_BYTES = 40_960;
const MOST_SENT = 20_480;
/** Before anything is opened: half of what the page of help had, some 7,100, were 3,550. */
const MOST_WORDS = 900;

const mainOf = (path: string): Element => theOne(BUILT.document(path), 'main');
const service = (path: string, id: string): Element => theOne(BUILT.document(path), `#${id}`);
const telephonesOf = (element: Element): readonly (string | null)[] =>
  allOf(element, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));

/** Words that are seen before anything is opened. */
function readFirst(path: string): readonly string[] {
  const body = theOne(BUILT.document(path), 'body').cloneNode(true) as Element;
  for (const away of allOf(
    body,
    'script, style, svg, noscript, template, .heard, details > :not(summary)',
  )) {
    away.remove();
  }
  return wordsOf(body)
    .split(' ')
    .filter((word) => /[\p{L}\d]/u.test(word));
}

test('one question leads to ten answers, and its foot has two calls', () => {
  expect(headingOf(QUESTION)).toBe('¿Qué necesitas?');
  const rows = allOf(mainOf(QUESTION), 'nav a').map((link) => link.getAttribute('href'));
  expect(rows.map((href) => ledTo(href ?? '', QUESTION).path)).toEqual(ANSWERS);
  expect(telephonesOf(mainOf(QUESTION))).toEqual(['tel:911', 'tel:+525555335533']);
});

describe.each([QUESTION, ...ANSWERS])('%s', (path) => {
  test('is short before anything is opened, and light', () => {
    expect(readFirst(path).length).toBeLessThan(MOST_WORDS);
    expect(Buffer.byteLength(BUILT.text(path))).toBeLessThanOrEqual(MOST_BYTES);
    expect(statSync(join(BUILT.folder, `${path}.br`)).size).toBeLessThan(MOST_SENT);
  });

  test('has 911 and ten digits at its foot', () => {
    const calls = theOne(BUILT.document(path), 'main .calls');
    expect(telephonesOf(calls)).toEqual(['tel:911', 'tel:+525555335533']);
  });
});

describe.each(ANSWERS)('%s', (path) => {
  test('shows at most five ways that work, or says that it has fewer than two', () => {
    const first = allOf(mainOf(path), '.first > ul > li');
    expect(first.length).toBeLessThanOrEqual(5);
    for (const card of first) expect(allOf(card, 'a').length, wordsOf(card)).toBeGreaterThan(1);
    if (first.length >= 2 || path === DANGER) return;
    const told = theOne(BUILT.document(path), 'main .told');
    expect(telephonesOf(told)).toEqual(['tel:911', 'tel:*765', 'tel:+525555335533']);
  });

  test('names nobody who cannot be reached', () => {
    for (const card of allOf(mainOf(path), '.first li, details li')) {
      const links = allOf(card, 'a[href^="tel:"], a[href^="http"]');
      // A street and a number are a way too, where no telephone is known.
      const isAddressed = /\d.*, colonia /.test(wordsOf(card));
      expect(links.length > 0 || isAddressed, wordsOf(card)).toBe(true);
    }
    for (const id of ['S015', 'S042', 'S047']) {
      expect(BUILT.document(path).getElementById(id)).toBeNull();
    }
  });

  test('leaves the site with no trace, and says so', () => {
    for (const link of allOf(mainOf(path), 'a[href^="http"]')) {
      expect(link.getAttribute('referrerpolicy'), link.outerHTML).toBe('no-referrer');
      expect(link.getAttribute('rel')?.split(' ')).toEqual(
        expect.arrayContaining(['noopener', 'noreferrer']),
      );
      if (!link.getAttribute('href')?.includes('openstreetmap')) continue;
      expect(wordsOf(link.closest('.out, li'))).toContain('sale de este sitio');
    }
  });
});

test('to talk, the line that any telephone dials is first, and then *765', () => {
  const lines = allOf(mainOf(TALK), '.lines > ul > li');
  expect(lines.map(({ id }) => id)).toEqual(['S005', 'S002']);
  expect(telephonesOf(service(TALK, 'S005'))[0]).toBe('tel:+525555335533');
  expect(telephonesOf(service(TALK, 'S002'))).toEqual(['tel:*765', 'tel:+525555335533']);
  expect(wordsOf(service(TALK, 'S002'))).toContain('Prensa del 27 de julio de 2022');
  expect(wordsOf(service(TALK, 'S005'))).toContain('Todos los días, a toda hora');
});

test('while nothing is confirmed a page says so once, and no contact again', () => {
  for (const path of ANSWERS) {
    const main = wordsOf(mainOf(path));
    expect(main.match(/Nadie ha confirmado todavía/g) ?? [], path).toHaveLength(
      allOf(mainOf(path), 'li[id]').length === 0 ? 0 : 1,
    );
    expect(main.replace('y qué falta por confirmar', '')).not.toContain('por confirmar');
  }
});

test('a place says when it opens, where it is, whom to call and who says so', () => {
  const luna = service(LEGAL, 'S084');
  expect(wordsOf(luna)).toContain('Lunes a viernes, de 9:00 a 17:00');
  expect(wordsOf(luna)).toContain('Río Danubio');
  expect(wordsOf(luna)).toContain('Lista oficial de septiembre de 2024');
  expect(telephonesOf(luna)).toEqual(['tel:+525522301557']);
  // After two of the alcaldía, what is there at any hour.
  const places = allOf(mainOf(LEGAL), '[aria-labelledby="en-persona"] > ul > li');
  expect(places.map(({ id }) => id)).toEqual(['S012', 'S084', 'S027']);
});

test('in danger: three numbers first, then places that are open at any hour', () => {
  const ways = 'a[href^="tel:"], a[href^="https://wa.me/"]';
  const first = allOf(mainOf(DANGER), ways).map((link) => link.getAttribute('href'));
  expect(first.slice(0, 4)).toEqual([
    'tel:911',
    'tel:*765',
    'tel:+525555335533',
    'https://wa.me/525555335533',
  ]);
  const places = allOf(mainOf(DANGER), '.first > ul > li');
  expect(places.length).toBeGreaterThanOrEqual(3);
  for (const place of places) expect(wordsOf(place)).toContain('Todos los días, a toda hora');
});

test('the 72 hours are said where one asks for care, and what to say to a friend', () => {
  expect(wordsOf(mainOf(QUESTION))).toContain('antes de 72 horas');
  expect(wordsOf(mainOf(MEDICAL))).toContain('antes de 72 horas');
  expect(wordsOf(mainOf(FRIEND))).toContain('No la presiones para denunciar ni para irse');
});

/** Of an address that is no longer used: a page, and what it needs to be left. */
const MOST_MOVED = 4_096;

test.each([...OLD_HELP])('%s, as it was once written, gives way to %s', (old, own) => {
  const path = `${old}/index.html`;
  const page = BUILT.document(path);
  expect(Buffer.byteLength(BUILT.text(path))).toBeLessThanOrEqual(MOST_MOVED);
  // At once, so that no entry of the history keeps the address that tells.
  const [, wait, to = ''] =
    /^(\d+); url=(.+)$/.exec(
      page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
    ) ?? [];
  expect(wait).toBe('0');
  expect(ledTo(to, path).path).toBe(`${own}/index.html`);
  expect(allOf(page, 'main a').map((link) => link.getAttribute('href'))).toContain(to);
  expect(telephonesOf(page.body)).toEqual(['tel:911', 'tel:*765', 'tel:+525555335533']);
  expect(page.querySelector('[data-quick-exit]')?.getAttribute('href')).toMatch(/^https:/);
  // Its policy lets its one script run, and nothing else.
  const scripts = allOf(page, 'script').map(({ textContent }) => textContent ?? '');
  const policy = page.querySelector('meta[http-equiv="content-security-policy"]');
  const hashes = scripts.map((code) => createHash('sha256').update(code).digest('base64'));
  expect(hashes).toHaveLength(1);
  expect(policy?.getAttribute('content')).toContain(`script-src 'sha256-${hashes[0]}';`);
  expect(policy?.getAttribute('content')).toContain("default-src 'none'");
});

test('where fewer than two contacts are known, it is said', () => {
  expect(wordsOf(mainOf(MIGRANT))).toContain('Aún no tenemos un contacto que dar para esto');
});

test('a refuge is reached by telephone: its page names no place', () => {
  const refuge = mainOf(STAY);
  expect(wordsOf(refuge)).toContain('A un refugio se llega por teléfono.');
  for (const card of allOf(refuge, '.first li, details li').map(wordsOf)) {
    expect(card).not.toMatch(/\b(colonia|alcaldía|calle|avenida|av\.|núm\.)\b/i);
  }
  expect(wordsOf(refuge)).not.toMatch(/\b(calle|avenida)\b/i);
});

test('what is missing is told to those who can complete it', () => {
  expect(wordsOf(service(REACH, 'S015'))).toContain(
    'Sin confirmar: dato de otra fuente, sin fecha',
  );
  expect(telephonesOf(service(REACH, 'S015'))).toEqual([]);
  const parts = allOf(theOne(BUILT.document(REACH), '#faltan'), 'section');
  const unverified = parts.find((part) => wordsOf(part).includes('su contacto está por verificar'));
  expect(unverified?.querySelector('#S015')).not.toBeNull();
  expect(wordsOf(unverified ?? null)).toContain(
    'Pregunta si siguen atendiendo y cómo comunicarte: *765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia).',
  );
  expect(wordsOf(mainOf(REACH))).toContain('falta que alguien lo confirme');
  expect(wordsOf(mainOf(REACH))).toContain('docs/puntos-violeta.md');
});

test('where help is far is told by the places that are published, and how many they are', async () => {
  const [told] = await askNatively(`
    SELECT CAST(count(*) AS INTEGER) AS conocidos,
      CAST(count(CASE WHEN NOT por_verificar AND (lat IS NOT NULL OR colonia IS NOT NULL) THEN 1 END) AS INTEGER) AS con_lugar
    FROM servicios
    WHERE tipo NOT IN ('linea_telefonica', 'refugio_contacto') AND atiende NOT LIKE '%refugio%' AND alcaldia = '09015'`);
  const reach = theOne(BUILT.document(REACH), '#alcance');
  expect(wordsOf(reach)).toContain(
    `De ${String(told?.['conocidos'])} servicios que atienden en persona, ${String(told?.['con_lugar'])} tienen lugar publicado`,
  );
  expect(Number(told?.['con_lugar'])).toBeGreaterThan(70);
  expect(wordsOf(reach)).toContain('De 400 Puntos Violeta, ninguno tiene lugar publicado.');
  expect(findingOf(figureOf(REACH, 'mapa-atencion'))).toMatch(
    /^En \d+ de 33 colonias queda, en promedio, a más de 15 minutos a pie el servicio más cercano$/,
  );
  expect(cellsOf(figureOf(REACH, 'mapa-atencion'))).toHaveLength(33);
  expect(allOf(figureOf(REACH, 'cuadrantes-atencion'), 'tbody tr')).toHaveLength(33);
});
