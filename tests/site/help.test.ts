/** Help first: what the one page of help of each language holds of the bundled release, as it is sent. */
import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { dirname } from 'node:path';
import { geoDistance } from 'd3';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { HELP_PAGES } from '../helpAddresses';
import { theOne } from './kit/dataMarks';
import { ledTo } from './kit/addresses';
import { allOf, cellsOf, figureOf, findingOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';
import { wordsOf } from './kit/text';

const [SPANISH] = HELP_PAGES;
const REACH = 'servicios/alcance/index.html';

/** As sent to a browser that takes gzip, and what of it arrives with the first trip. */
const MOST_SENT = 60_000;
const FIRST_TRIP = 14 * 1024;

const mainOf = (path: string): Element => theOne(BUILT.document(path), 'main');
const byId = (path: string, id: string): Element => theOne(BUILT.document(path), `[id="${id}"]`);
const hrefsOf = (element: Element, selector: string): readonly string[] =>
  allOf(element, selector).map((link) => link.getAttribute('href') ?? '');
const telephonesOf = (element: Element) => hrefsOf(element, 'a[href^="tel:"]');

describe.each(HELP_PAGES)('%s', (path) => {
  const html = BUILT.text(path);
  const main = mainOf(path);

  test('holds all of help in at most 60 kB, and what comes first in the first trip', () => {
    const sent = gzipSync(html, { level: 9 });
    console.log(`${path}: ${sent.length} bytes en gzip, ${Buffer.byteLength(html)} en total`);
    expect(sent.length).toBeLessThanOrEqual(MOST_SENT);
    const first = gunzipSync(sent.subarray(0, FIRST_TRIP), {
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString();
    for (const part of [
      'tel:911',
      'tel:*765',
      'tel:+525555335533',
      'data-quick-exit',
      'id="pregunta"',
      'href="#11"',
      'href="#10"',
    ]) {
      expect(first).toContain(part);
    }
  });

  test('has no program of the site, and one of its own that asks for nothing', () => {
    for (const part of ['modulepreload', '__sveltekit', 'atlas:starts', 'wasm-unsafe-eval']) {
      expect(html).not.toContain(part);
    }
    const policy = theOne(BUILT.document(path), 'meta[http-equiv="content-security-policy"]');
    expect(policy.getAttribute('content')).toContain("connect-src 'none'");
    const scripts = allOf(BUILT.document(path), 'script[src]').map(
      (script) => ledTo(script.getAttribute('src') ?? '', path).path,
    );
    const own = `${dirname(path)}/ayuda.js`;
    expect(scripts).toEqual([own]);
    expect(BUILT.text(own)).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker/,
    );
  });

  test('leads within itself by fragments that tell nothing, and each is there', () => {
    const inside = hrefsOf(main, 'a[href^="#"]');
    expect(inside.length).toBeGreaterThan(800);
    const ids = new Set(allOf(BUILT.document(path), '[id]').map(({ id }) => id));
    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect([...new Set(inside)].flatMap(tellingWordsOf)).toEqual([]);
    const away = hrefsOf(main, 'a[href]').filter((href) => !/^(?:#|tel:|https:)/.test(href));
    expect(away.filter((href) => /servicios\/[^a]|[?]/.test(href))).toEqual([]);
  });

  test('without a script needs and the 33 colonias are anchors, and each colonia leads to its cards', () => {
    const rows = hrefsOf(main, 'nav a');
    expect(rows).toEqual(['#1', '#11', '#2', '#3', '#4', '#5', '#6', '#7', '#8', '#9', '#10']);
    const colonias = hrefsOf(theOne(main, '#colonias ul'), 'a');
    expect(colonias).toHaveLength(33);
    for (const colonia of colonias) {
      const needs = allOf(byId(path, colonia.slice(1)), 'li');
      expect(needs.length).toBeGreaterThanOrEqual(8);
      for (const need of needs) {
        expect(need.id).toMatch(new RegExp(`^\\d+-${colonia.slice(3)}$`));
        const cards = hrefsOf(need, 'a');
        expect(cards.length).toBeGreaterThan(0);
        for (const card of cards)
          expect(byId(path, card.slice(1)).querySelector('h3')).not.toBeNull();
      }
    }
  });

  test('leaves the site by links that say so, and none of a title that tells', () => {
    const leaving = allOf(main, 'a[href^="http"]:not([data-quick-exit])');
    const said = { es: 'sale de este sitio', en: 'leaves this site', fr: 'quitte ce site' };
    const language = path.slice(0, 2) === 'en' ? 'en' : path.slice(0, 2) === 'fr' ? 'fr' : 'es';
    expect(leaving.filter((link) => !wordsOf(link).includes(said[language]))).toEqual([]);
    expect(leaving.filter((link) => !/noreferrer/.test(link.getAttribute('rel') ?? ''))).toEqual(
      [],
    );
    expect(allOf(main, 'a[title]')).toEqual([]);
    // What tells where a contact was read is folded, once of each source.
    const sources = allOf(main, '.foot details a');
    expect(sources.map(wordsOf).flatMap(tellingWordsOf)).toEqual([]);
    expect(hrefsOf(main, '#contactos .source a')).toEqual([]);
    for (const source of allOf(main, '#contactos .source')) {
      const [, number = '0'] = /\((?:fuente|source) (\d+)\)/.exec(wordsOf(source)) ?? [];
      expect(Number(number)).toBeGreaterThan(0);
      expect(Number(number)).toBeLessThanOrEqual(sources.length);
    }
  });

  test('who cannot speak has the second row: whom to write to, by sources of the last two years', () => {
    const silent = byId(path, '11');
    expect(hrefsOf(silent, 'li a')).toEqual([
      'https://wa.me/525555335533',
      'https://wa.me/525540349166',
      'https://wa.me/525561644818',
    ]);
    expect(silent.querySelector('[data-quick-exit="callada"]')).not.toBeNull();
    expect(silent.querySelector('noscript')).not.toBeNull();
  });
});

/** Of the Spanish page, as its program reads it. */
interface Carried {
  readonly colonias: readonly { readonly clave: string }[];
  readonly lugares: readonly { readonly id: string; readonly metros: readonly (number | null)[] }[];
}

/** Mean radius of the Earth. */
const EARTH = 6371.0088;

test('the distances are great circles from where the women of each colonia live', async () => {
  const { document } = parseHTML(BUILT.text(SPANISH));
  const carried = JSON.parse(theOne(document, '#datos').textContent ?? '') as Carried;
  const homes = await askNatively('SELECT colonia, mujeres, lon, lat FROM puntos_poblacion');
  const places = await askNatively(`
    SELECT s.id, coalesce(s.lon, c.lon) AS lon, coalesce(s.lat, c.lat) AS lat
    FROM servicios s LEFT JOIN colonias c ON c.clave = s.colonia
    WHERE NOT s.por_verificar AND coalesce(s.lat, c.lat) IS NOT NULL`);
  const at = (row: { lon?: unknown; lat?: unknown } | undefined): [number, number] => [
    Number(row?.lon),
    Number(row?.lat),
  ];
  expect(carried.colonias).toHaveLength(33);
  const apart = carried.colonias.flatMap(({ clave }, place) => {
    const own = homes.filter(({ colonia }) => colonia === clave);
    const women = own.reduce((sum, home) => sum + Number(home['mujeres']), 0);
    return carried.lugares.map(({ id, metros }) => {
      const to = at(places.find((each) => each['id'] === id));
      const far = own.reduce(
        (sum, home) => sum + Number(home['mujeres']) * geoDistance(at(home), to),
        0,
      );
      return Math.abs((far * EARTH * 1000) / women - (metros[place] ?? NaN));
    });
  });
  expect(apart.length).toBeGreaterThan(2000);
  // Rounded to the metre.
  expect(apart.filter((metres) => !(metres <= 0.6))).toEqual([]);
});

test('each contact stands once, with a way that works; nobody else is named', () => {
  const cards = allOf(mainOf(SPANISH), '#contactos li[id]');
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  expect(cards.length).toBeGreaterThan(70);
  for (const card of cards) {
    const links = allOf(card, 'a[href^="tel:"], a[href^="https:"]');
    const isOpenSome =
      /\d.*, colonia |alcaldía/.test(wordsOf(card)) && card.querySelector('.week') !== null;
    expect(links.length > 0 || isOpenSome, wordsOf(card)).toBe(true);
  }
  for (const id of ['S015', 'S042']) {
    expect(BUILT.document(SPANISH).getElementById(id)).toBeNull();
  }
  expect(telephonesOf(byId(SPANISH, 'S005'))).toContain('tel:+525555335533');
  expect(wordsOf(byId(SPANISH, 'S002'))).toContain('Prensa del 27 de julio de 2022');
  expect(wordsOf(byId(SPANISH, 'S084'))).toContain('Lista oficial de septiembre de 2024');
  expect(wordsOf(byId(SPANISH, 'S084'))).toContain('Lunes a viernes, de 9:00 a 17:00');
});

test('in danger: three numbers first; to talk, the line that any telephone dials', () => {
  expect(telephonesOf(byId(SPANISH, '1')).slice(0, 3)).toEqual([
    'tel:911',
    'tel:*765',
    'tel:+525555335533',
  ]);
  expect(telephonesOf(byId(SPANISH, '2'))[0]).toBe('tel:+525555335533');
});

test('while nothing is confirmed the page says so once', () => {
  const main = wordsOf(mainOf(SPANISH));
  expect(main.match(/Nadie ha confirmado todavía/g)).toHaveLength(1);
  expect(main).toContain('A los teléfonos de ocho dígitos les antepusimos la clave de la ciudad.');
});

test('a refuge is reached by telephone: its part names no place', () => {
  const refuge = wordsOf(byId(SPANISH, '5'));
  expect(refuge).toContain('A un refugio se llega por teléfono.');
  expect(refuge).not.toMatch(/\b(?:calle|avenida|av\.|núm\.)\b/i);
});

test('what is missing is told to those who can complete it', () => {
  expect(wordsOf(byId(REACH, 'S015'))).toContain('Sin confirmar: dato de otra fuente, sin fecha');
  expect(telephonesOf(byId(REACH, 'S015'))).toEqual([]);
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
