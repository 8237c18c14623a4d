/** The core of this suite in the engines of other browsers: the same pages, the same changes, the same words. */
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/chromium.mjs';
import { builtPages, HELP, type BuiltPage } from './helpers/builtPages';
import { agreement } from './helpers/engines/agreement';
import { change, CONTROL_NAMES, controlsOf, type Kind } from './helpers/engines/controls';
import { test } from './helpers/engines/fixtures';
import { annotationOf } from './helpers/engines/table';
import { expect } from './helpers/origin';

/** Of the map and the list of colonias, with the search of places and its examples. */
const EXPLORED: readonly Kind[] = [
  'radio',
  'disclosure',
  'select',
  'select',
  'select',
  'button',
  'search',
  'map',
  'row',
];

/** Of routes whose first page has not all its controls: of an indicator that is divided by two. */
const MOST_CONTROLS: Readonly<Record<string, string>> = {
  '/agrupamientos/[[indicador]]': '/agrupamientos/abuso_sexual/',
};

/** What can be changed on a page of each route: of selects, every one. */
const CHANGED: Readonly<Record<string, readonly Kind[]>> = {
  '/': EXPLORED,
  '/accesibilidad': [],
  '/agrupamientos/[[indicador]]': ['button', 'disclosure', 'select', 'select', 'select', 'link'],
  '/cambios': ['disclosure'],
  '/colonias': ['button', 'search'],
  '/colonias/[slug]': EXPLORED,
  '/comparar/[[indicador]]': ['disclosure', 'row', 'link'],
  '/datos': ['checkbox', 'disclosure', 'link'],
  '/datos/sql': ['button', 'disclosure', 'text'],
  '/datos/propios': [],
  '/evaluar': ['button', 'disclosure', 'checkbox', 'text', 'select', 'select', 'select', 'select'],
  '/gabinete': ['checkbox', 'text'],
  '/glosario': [],
  '/indicadores': [],
  '/indicadores/[id]': ['disclosure'],
  '/metodologia': ['disclosure', 'link'],
  '/correcciones': [],
  '/prioridades': ['radio', 'slider', 'number', 'checkbox', 'disclosure', 'button', 'row'],
  '/privacidad': [],
  '/servicios/[[necesidad]]': ['link'],
  '/servicios/alcance': ['disclosure'],
  '/sesiones': ['disclosure', 'select', 'select', 'select', 'button', 'link'],
  '/sesiones/[fecha]': ['link'],
  '/sesiones/[fecha]/informe': ['button', 'checkbox', 'text'],
  '/sesiones/editor': ['radio', 'disclosure', 'text', 'select', 'select', 'select'],
  '/verificar': [
    'button',
    'disclosure',
    ...Array.from({ length: 6 }, () => 'select' as const),
    'text',
  ],
};

/** Of a route whose pages are alike, so many are opened. */
const ALIKE = 4;
/** Changes of one page after which something never ends. */
const MOST_CHANGES = 20;

/** Not the shell: what is compared is what people open. */
const executablePath = await findChromium();
test.use({
  launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath !== null && { executablePath }) },
});

/** By what is heard of each: an error that is told, one that nobody catches, a request to another site. */
const PROVOKED: readonly (readonly [string, (words: string) => void])[] = [
  ['a prueba', (words) => console.error(words)],
  [
    'sin atrapar',
    (words) => {
      setTimeout(() => {
        throw new Error(words);
      });
    },
  ],
  ['otro.invalid', (host) => void fetch(`https://${host}/`).catch(() => null)],
];

const pages = builtPages();
const routes = [...new Set(pages.map(({ route }) => route))];

test('every route of the build is told here', () => {
  expect(routes.toSorted()).toEqual(Object.keys(CHANGED).toSorted());
});

for (const route of routes) {
  test(`${route} says the same in each engine`, async ({ engines, baseURL }, { annotations }) => {
    test.setTimeout(300_000);
    const [first] = engines;
    const { all, read, end } = agreement(engines);
    const open = ({ address }: BuiltPage) =>
      all((engine) => engine.open(new URL(address, baseURL).href));
    const opened = openedOf(route);
    const changed: Kind[] = [];
    try {
      for (const page of opened) {
        await open(page);
        await read(null);
      }

      const page = opened.find(({ address }) => address === MOST_CONTROLS[route]) ?? opened[0];
      if (page === undefined) return;
      await open(page);
      let said = await read(null);
      const done = new Set<string>();
      while (changed.length < MOST_CHANGES) {
        const controls = await controlsOf(first);
        const control = controls.find(({ key }) => !done.has(key));
        if (control === undefined) break;
        done.add(control.key);
        changed.push(control.kind);
        await test.step(`${control.kind} ${control.label}`, async () => {
          await all((engine) => change(engine, control));
          said = await read(said);
        });
        if (said.path !== page.address) {
          await open(page);
          said = await read(null);
        }
      }
      expect(changed.toSorted()).toEqual([...(CHANGED[route] ?? [])].toSorted());
    } finally {
      const said = await end();
      const names = changed.map((kind) => CONTROL_NAMES[kind]);
      annotations.push(
        annotationOf({ route, pages: opened.length, changed: names, engines: said }),
      );
      expect.soft(said.flatMap(({ complaints }) => complaints)).toEqual([]);
    }
  });
}

/** Some pages of a route, evenly, with that of most controls; of help all. */
function openedOf(route: string): readonly BuiltPage[] {
  const made = pages.filter((page) => page.route === route);
  if (route === HELP || made.length <= ALIKE) return made;
  const step = made.length / ALIKE;
  const even = new Set(Array.from({ length: ALIKE }, (_, place) => Math.floor(place * step)));
  return made.filter((page, place) => even.has(place) || page.address === MOST_CONTROLS[route]);
}

test('what an engine complains of is heard', async ({ engines: [, ...others], baseURL }) => {
  for (const engine of others) {
    await engine.open(new URL('/privacidad/', baseURL).href);
    expect(await engine.complaints(), engine.name).toEqual([]);
    for (const [heard, provoke] of PROVOKED) {
      await engine.evaluate(provoke, heard);
      const all: string[] = [];
      await expect
        .poll(async () => all.push(...(await engine.complaints())) && all.join(), engine.name)
        .toContain(heard);
    }
  }
});
