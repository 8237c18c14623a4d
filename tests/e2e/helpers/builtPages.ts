/** The pages of the build, found there so that a new one is tested without being named. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { EMBEDDED, IN_OTHER_LANGUAGES, isOldHelp } from '../../helpAddresses';

const BUILD = 'build';
const ROUTES = 'src/routes';

export interface BuiltPage {
  /** As a reader opens it: `/colonias/centro/`. */
  readonly address: string;
  /** The route that makes it: `/colonias/[slug]`. */
  readonly route: string;
  /** Of its heading. */
  readonly title: string;
}

/**
 * Every page but 404.html, which stands for any address, by its own address. An old address of help gives way
 * at once to the page of help, and what is told in another language has no program: they are held to what they owe
 * by the checks on the files (tests/site/help, oldHelp, languages), and a
 * few of the latter by servicios.spec.ts. A figure as other sites show it is no page for a reader to open.
 */
export function builtPages(): readonly BuiltPage[] {
  return (found ??= findPages());
}

/** Every file of tests asks, as it is loaded, and so does every process of them. */
let found: readonly BuiltPage[] | undefined;

function findPages(): readonly BuiltPage[] {
  const routes = routePatterns();
  const folders = filesUnder(BUILD, /(^|\/)index\.html$/).map((path) => dirname(path));
  const own = folders.filter(
    (folder) => !isOldHelp(folder) && !IN_OTHER_LANGUAGES.test(folder) && !EMBEDDED.test(folder),
  );
  return own.toSorted().map((folder) => {
    const path = join(folder, 'index.html');
    const address = `/${folder === '.' ? '' : `${folder}/`}`;
    const made = routes.find(({ pattern }) => pattern.test(address));
    if (made === undefined) throw new Error(`Ninguna ruta de ${ROUTES} hace ${path}.`);
    return {
      address,
      route: made.route,
      title: headingOf(readFileSync(join(BUILD, path), 'utf8')),
    };
  });
}

/** The rest of a page is long to parse. */
function headingOf(html: string): string {
  const [heading = ''] = /<h1[\s>][^]*?<\/h1>/.exec(html) ?? [];
  return parseHTML(heading).document.querySelector('h1')?.textContent ?? '';
}

/** Of each route, its first page and that of the longest heading. */
export function onePerRoute(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const routes = new Set(pages.map(({ route }) => route));
  return [...routes].flatMap((route) => {
    const made = pages.filter((page) => page.route === route);
    const longest = made.reduce((x, y) => (y.title.length > x.title.length ? y : x));
    return [...new Set([...made.slice(0, 1), longest])];
  });
}

/** A route with more pages than these makes them alike, of its data. */
const ALIKE = 8;

/**
 * What a browser looks at where each look is long: every page of a route that makes few, and of the others
 * every eighth and those of `onePerRoute`. What needs no browser is held of every page (tests/site).
 */
export function sampledPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const few = onePerRoute(pages);
  const kept = [...new Set(pages.map(({ route }) => route))].flatMap((route) => {
    const made = pages.filter((page) => page.route === route);
    if (made.length <= ALIKE) return made;
    return made.filter((page, place) => place % 8 === 0 || few.includes(page));
  });
  return pages.filter((page) => kept.includes(page));
}

/** Those of fixed names first: `/sesiones/editor` before `/sesiones/[fecha]`. */
function routePatterns(): readonly { readonly route: string; readonly pattern: RegExp }[] {
  return (
    filesUnder(ROUTES, /(^|\/)\+page\.svelte$/)
      .map((path) => dirname(path))
      // Of other languages there is no page among them, and their pattern is that of any first step.
      .filter((folder) => !folder.startsWith('[lengua=lengua]'))
      .toSorted((x, y) => parameters(x) - parameters(y))
      .map((folder) => {
        const steps = folder === '.' ? [] : folder.split('/');
        const source = steps.map((step) =>
          step.startsWith('[[') ? '(?:[^/]+/)?' : step.startsWith('[') ? '[^/]+/' : `${step}/`,
        );
        return { route: `/${steps.join('/')}`, pattern: new RegExp(`^/${source.join('')}$`) };
      })
  );
}

const parameters = (folder: string): number => folder.split('[').length;

function filesUnder(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => name.test(path))
    .toSorted();
}
