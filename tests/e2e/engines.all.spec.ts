/** The core of this suite in the engines of other browsers: the same pages, the same changes, the same words. */
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/chromium.mjs';
import { builtPages, type BuiltPage } from './helpers/builtPages';
import { agreement } from './helpers/engines/agreement';
import { change, CONTROL_NAMES, controlsOf, type Kind } from './helpers/engines/controls';
import { test } from './helpers/engines/fixtures';
import { annotationOf } from './helpers/engines/table';
import { readingOf } from './helpers/engines/reading';
import { takePng, takeSvg } from './helpers/engines/takenPicture';
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
  '/evaluar': [
    'button',
    'disclosure',
    'checkbox',
    'text',
    'select',
    'select',
    'select',
    'select',
    'select',
  ],
  '/gabinete': ['checkbox', 'text'],
  '/glosario': [],
  '/indicadores': [],
  '/indicadores/[id]': ['disclosure'],
  '/metodologia': ['disclosure', 'link'],
  '/correcciones': [],
  '/prioridades': ['radio', 'slider', 'number', 'checkbox', 'disclosure', 'button', 'row'],
  '/privacidad': [],
  '/servicios': ['disclosure', 'text', 'link'],
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
  if (made.length <= ALIKE) return made;
  const step = made.length / ALIKE;
  const even = new Set(Array.from({ length: ALIKE }, (_, place) => Math.floor(place * step)));
  return made.filter((page, place) => even.has(place) || page.address === MOST_CONTROLS[route]);
}

/** A map, a trend, bars of text, drawn parts. */
const PICTURED = [
  ['/', 'mapa'],
  ['/', 'tendencia'],
  ['/comparar/', 'alcaldias-snsp_violencia_familiar'],
  ['/prioridades/', 'orden'],
] as const;
/** Of the size of a picture, and of how much of it is inked: letters are set a little otherwise by each. */
const ALIKE_PICTURES = 0.06;

for (const [path, anchor] of PICTURED) {
  test(`the picture of ${path}#${anchor} is the same in each engine`, async ({
    engines,
    baseURL,
  }) => {
    const [first] = engines;
    const takeOf = async (engine: (typeof engines)[number]) => {
      await engine.open(new URL(path, baseURL).href);
      await readingOf(engine);
      return { svg: await takeSvg(engine, anchor), png: await takePng(engine, anchor) };
    };
    const { svg, png } = await takeOf(first);
    expect(svg.error).toBe('');
    expect(png.written).toBeGreaterThan(0.01);
    const near = (one: number, other: number) => Math.abs(one / other - 1) < ALIKE_PICTURES;
    for (const engine of engines.slice(1)) {
      const other = await takeOf(engine);
      expect(other.svg, engine.name).toEqual({
        ...svg,
        width: other.svg.width,
        height: other.svg.height,
      });
      const ratios = { ...other.png, svgWidth: other.svg.width, svgHeight: other.svg.height };
      const reference = { ...png, svgWidth: svg.width, svgHeight: svg.height };
      const unlike = Object.entries(reference).filter(
        ([name, value]) => !near(new Map(Object.entries(ratios)).get(name) ?? 0, value),
      );
      expect(unlike, `${engine.name}: ${JSON.stringify(other.png)}`).toEqual([]);
    }
  });
}

/** In units of the drawing: what a font is higher in one engine than in another. */
const SAME_PLACE = 2;

for (const path of ['/', '/agrupamientos/']) {
  test(`the names of the map of ${path} stand in the same place`, async ({ engines, baseURL }) => {
    const [first, ...others] = engines;
    const middles = async (engine: typeof first) => {
      await engine.open(new URL(path, baseURL).href);
      await readingOf(engine);
      return engine.evaluate(
        () =>
          [...document.querySelectorAll<SVGTextElement>('.labels.wide text')].map((text) => {
            const { y, height } = text.getBBox();
            return y + height / 2;
          }),
        null,
      );
    };
    const places = await middles(first);
    expect(places.length).toBeGreaterThan(10);
    for (const engine of others) {
      const moved = (await middles(engine)).map((y, at) => Math.abs(y - (places[at] ?? NaN)));
      expect(Math.max(...moved), engine.name).toBeLessThan(SAME_PLACE);
    }
  });
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
