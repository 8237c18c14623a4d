/** Help near one colonia: every such page, as it is sent, without a browser. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { geoDistance } from 'd3';
import { afterAll, expect, test } from 'vitest';
import { IN_OTHER_LANGUAGES, NEAR_HELP } from '../helpAddresses';
import { theOne } from './kit/dataMarks';
import { ledTo } from './kit/addresses';
import { allOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { tellingWordsOf } from './kit/tellingWords';
import { wordsOf } from './kit/text';

const MOST_BYTES = 40_960;
/** All of them together, with what is compressed of each; as much again in each other language. */
const MOST_OF_ALL = 8 * 2 ** 20;
/** What answers for a refuge is a telephone: nobody is told where to go. */
const OF_REFUGE = '5';

/** Those in other languages are held to these: languages.test.ts. */
const PAGES = BUILT.pages.filter(
  (path) => NEAR_HELP.test(dirname(path)) && !IN_OTHER_LANGUAGES.test(path),
);
const EVERYWHERE = PAGES.filter((path) => /\/0\/index\.html$/.test(path));
const NEAR = PAGES.filter((path) => !EVERYWHERE.includes(path));
const asked = (path: string): string => path.split('/')[1] ?? '';
const codeOf = (path: string): string => path.split('/')[2] ?? '';
const mainOf = (path: string): Element => theOne(BUILT.document(path), 'main');
const hrefsOf = (element: Element, selector: string): readonly string[] =>
  allOf(element, selector).map((link) => link.getAttribute('href') ?? '');
/** Of those for which something is wrong, what. */
const wrong = (paths: readonly string[], of: (path: string) => readonly unknown[]) =>
  paths.flatMap((path) => of(path).map((what) => `${path}: ${String(what)}`));

test('of each need that someone attends in person, a page of each colonia; and of all, one of everybody', () => {
  expect(new Set(NEAR.map(asked))).toEqual(new Set(['1', '2', '3', '4', '6', '8', '9', '10']));
  for (const need of new Set(NEAR.map(asked))) {
    expect(NEAR.filter((path) => asked(path) === need)).toHaveLength(33);
  }
  expect(NEAR.map(asked)).not.toContain(OF_REFUGE);
  // Of a refuge, and of who migrates, all are shown already.
  expect(EVERYWHERE.map(asked)).toEqual(
    expect.arrayContaining(['1', '2', '3', '4', '6', '8', '10']),
  );
});

test('each is light, and all of them have a budget of their own', () => {
  expect(wrong(PAGES, (path) => (sizeOf(path) > MOST_BYTES ? [sizeOf(path)] : []))).toEqual([]);
  const files = BUILT.files.filter((file) => PAGES.includes(file.replace(/\.br$/, '')));
  const all = files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  expect(all).toBeLessThanOrEqual(MOST_OF_ALL);
});

const sizeOf = (path: string): number => Buffer.byteLength(BUILT.text(path));

test('a title and an address tell nothing', () => {
  expect(PAGES.flatMap(tellingWordsOf)).toEqual([]);
  expect(
    wrong(PAGES, (path) =>
      BUILT.document(path).title === 'Ayuda y teléfonos · Atlas Violeta' ? [] : ['otro título'],
    ),
  ).toEqual([]);
  expect(PAGES.every((path) => /^servicios\/\d+\/\d+\/index\.html$/.test(path))).toBe(true);
});

test('at most five ways, those in person with a telephone, a map or a street, and two calls at the foot', () => {
  expect(
    wrong(NEAR, (path) => {
      const main = mainOf(path);
      const ways = allOf(main, '.lines li, .places > ol > li');
      const places = allOf(main, '.places > ol > li');
      return [
        ...(ways.length > 5 || places.length === 0 ? [`${ways.length} formas`] : []),
        ...places.flatMap((place) =>
          hrefsOf(place, 'a[href^="tel:"], a[href*="openstreetmap"]').length > 0 ||
          // A street and a number are a way too, where no more is known.
          /\d.*, colonia /.test(wordsOf(place))
            ? []
            : [wordsOf(place)],
        ),
        ...(hrefsOf(main, '.calls a').join() === 'tel:911,tel:+525555335533' ? [] : ['sin pie']),
      ];
    }),
  ).toEqual([]);
});

test('a link that leaves the site tells it nothing, and a map says that it leaves', () => {
  expect(
    wrong(PAGES, (path) =>
      allOf(mainOf(path), 'a[href^="http"]').flatMap((link) => [
        ...(link.getAttribute('referrerpolicy') === 'no-referrer' ? [] : [link.outerHTML]),
        ...(/noreferrer/.test(link.getAttribute('rel') ?? '') ? [] : [link.outerHTML]),
        ...(!link.getAttribute('href')?.includes('openstreetmap') ||
        wordsOf(link.closest('.out, li')).includes('sale de este sitio')
          ? []
          : [link.outerHTML]),
      ]),
    ),
  ).toEqual([]);
});

test('each says that it is not known what opens on a holiday', () => {
  expect(
    wrong(PAGES, (path) =>
      wordsOf(mainOf(path)).includes('Los días festivos no sabemos si abren') ? [] : ['no lo dice'],
    ),
  ).toEqual([]);
});

test('none has a program to wait for, nor data for it; each tells its hours in words', () => {
  expect(
    wrong(PAGES, (path) => {
      const html = BUILT.text(path);
      return [
        'modulepreload',
        '__sveltekit',
        'atlas:starts',
        'wasm-unsafe-eval',
        'connect-src',
      ].filter((each) => html.includes(each));
    }),
  ).toEqual([]);
  expect(
    wrong(NEAR, (path) => {
      const [script = ''] = /<script[^>]*\bsrc="[^"]+"/.exec(BUILT.text(path)) ?? [];
      const address = /src="([^"]+)"/.exec(script)?.[1] ?? '';
      return script.includes('defer') && ledTo(address, path).path === 'servicios/hora.js'
        ? []
        : ['sin hora.js'];
    }),
  ).toEqual([]);
  expect(
    wrong(NEAR, (path) =>
      allOf(mainOf(path), '.places > ol > li').filter(
        (place) =>
          place.querySelector('.week') === null && !/no da su horario/.test(wordsOf(place)),
      ),
    ),
  ).toEqual([]);
});

test('without a script it is three links from the first page, by a colonia or a popular name', () => {
  const from = (path: string) =>
    hrefsOf(BUILT.document(path).body, 'a[href]')
      .filter((href) => !/^(?:https?|tel|mailto):/.test(href))
      .map((href) => ledTo(href, path).path);
  expect(from('index.html')).toContain('servicios/index.html');
  const needs = from('servicios/index.html');
  for (const need of new Set(NEAR.map(asked))) {
    const page = `servicios/${need}/index.html`;
    expect(needs).toContain(page);
    const led = new Set(from(page));
    expect(NEAR.filter((path) => asked(path) === need && !led.has(path))).toEqual([]);
  }
  const tepito = allOf(BUILT.document('servicios/3/index.html'), '#colonias a').find(
    (link) => wordsOf(link) === 'Tepito',
  );
  expect(ledTo(tepito?.getAttribute('href') ?? '', 'servicios/3/index.html').path).toBe(
    'servicios/3/10020/index.html',
  );
});

/** Mean radius of the Earth. */
const EARTH = 6371.0088;

/** From the women of a colonia to each place, as a mean of them; of places without a point, from its colonia's. */
async function distancesOf(code: string): Promise<ReadonlyMap<string, number>> {
  const key = `09015${code.padStart(8, '0')}`;
  const homes = await askNatively(
    `SELECT mujeres, lon, lat FROM puntos_poblacion WHERE colonia = '${key}'`,
  );
  const places = await askNatively(`
    SELECT s.id, coalesce(s.lon, c.lon) AS lon, coalesce(s.lat, c.lat) AS lat
    FROM servicios s LEFT JOIN colonias c ON c.clave = s.colonia
    WHERE NOT s.por_verificar AND coalesce(s.lat, c.lat) IS NOT NULL`);
  const at = (row: { lon?: unknown; lat?: unknown }): [number, number] => [
    Number(row.lon),
    Number(row.lat),
  ];
  const women = homes.reduce((sum, home) => sum + Number(home['mujeres']), 0);
  return new Map(
    places.map((place) => [
      String(place['id']),
      (homes.reduce(
        (sum, home) => sum + Number(home['mujeres']) * geoDistance(at(home), at(place)),
        0,
      ) *
        EARTH) /
        women,
    ]),
  );
}

test.each(['10020', '10007', '10025', '10004'])(
  'the distances of colonia %s are great circles from where its women live',
  async (code) => {
    const found = await distancesOf(code);
    for (const path of NEAR.filter((each) => codeOf(each) === code)) {
      for (const place of allOf(mainOf(path), '.places > ol > li')) {
        const far = theOne(place, '.far');
        const told = far.getAttribute('data-distance');
        if (told === null) {
          expect(wordsOf(far)).toContain('en esta colonia');
          continue;
        }
        const km = found.get(place.id) ?? NaN;
        expect(Number(told), `${path} ${place.id}`).toBeCloseTo(km, 3);
        if (wordsOf(far).includes('su punto no está publicado')) continue;
        const metres = Math.round(km * 20) * 50;
        expect(wordsOf(far)).toContain(metres < 1000 ? `${metres} m ` : `${km.toFixed(1)} km `);
        const minutes = (km * (4 / Math.PI) * 60) / 4.5;
        expect(wordsOf(far)).toContain(`cerca de ${Math.round(minutes)} min a pie`);
      }
    }
  },
);

test('near Tepito, which is in Morelos: two by hand from the release, and then what is different', () => {
  const shown = allOf(mainOf('servicios/3/10020/index.html'), '.places > ol > li');
  // Of those that give legal advice: 603 m, 607 m, and of those open at any hour the nearest, 746 m.
  expect(shown.map(({ id }) => id)).toEqual(['S080', 'S087', 'S062']);
  expect(wordsOf(shown[2] ?? null)).toContain('También da: atención a toda hora.');
  const medical = allOf(mainOf('servicios/4/10020/index.html'), '.places > ol > li');
  expect(medical.map(({ id }) => id)).toEqual(['S103', 'S112', 'S101']);
  expect(wordsOf(medical[2] ?? null)).toContain(
    'También da: apoyo psicológico y teléfono para llamar antes.',
  );
  const rule = wordsOf(mainOf('servicios/3/10020/index.html'));
  expect(rule.split('los dos más cercanos').length).toBe(2);
});

afterAll(() => {
  const sizes = PAGES.map(sizeOf).toSorted((a, b) => a - b);
  const all = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  console.table({
    pages: PAGES.length,
    least: sizes[0],
    median: sizes[Math.floor(sizes.length / 2)],
    most: sizes.at(-1),
    bytes: all(PAGES),
    compressed: all(BUILT.files.filter((file) => PAGES.some((path) => file === `${path}.br`))),
  });
});
