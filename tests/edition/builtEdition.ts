/** What is looked for in a built site that is of another alcaldía. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import type { PlaceNamesFile } from '$lib/place/namesFile';
import { filesUnder } from '../../scripts/lib/walk.mjs';
import { wordsOf } from '../site/kit/text';

/**
 * Where the other alcaldías are told too: as peers, and in the frames of those figures; as where a service is, and
 * as where a place of the city is.
 */
const OF_THE_CITY =
  /^(?:datos\/figuras\/(?:indice\.json$|comparar\/|servicios\/)|(?:insertar\/)?comparar\/|(?:(?:en|fr)\/)?servicios\/|lugares\.json$)/;

const READ = /\.(?:html|js|json|css|txt)$/;

export interface BuiltEdition {
  readonly pages: readonly string[];
  /** Visible text of a page, the description that others show of it included. */
  words(page: string): string;
  /** `file: …what is around it…` for each time that a pattern is in a file, but for those of the city. */
  found(pattern: RegExp): readonly string[];
  /** What the search of places looks in. */
  placeNames(): PlaceNamesFile;
}

export function editionIn(dir: string): BuiltEdition {
  const files = filesUnder(dir);
  const told = new Map<string, string>();
  const text = (file: string) => readFileSync(join(dir, file), 'utf8');
  return {
    pages: files.filter((file) => file.endsWith('index.html')),
    words: (page) => {
      const words = told.get(page) ?? wordsIn(text(page));
      told.set(page, words);
      return words;
    },
    found: (pattern) =>
      files
        .filter((file) => READ.test(file) && !OF_THE_CITY.test(file))
        .flatMap((file) =>
          [...text(file).matchAll(pattern)].map(
            ({ index, input }) => `${file}: …${input.slice(Math.max(0, index - 60), index + 60)}…`,
          ),
        ),
    placeNames: () => JSON.parse(text('lugares.json')) as PlaceNamesFile,
  };
}

function wordsIn(html: string): string {
  const { document } = parseHTML(html);
  const described = document.querySelector('meta[name="description"]')?.getAttribute('content');
  return `${document.title} ${described ?? ''} ${wordsOf(document.body)}`;
}

/** Addresses of the routes without a part that varies: `prioridades/`; `` for the first page. */
export const FIXED_ROUTES: readonly string[] = readdirSync('src/routes', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('+page.svelte'))
  .map((path) => dirname(path).replace(/(?:^|\/)\[\[\w+\]\]/, ''))
  .filter((route) => !route.includes('['))
  .map((route) => (route === '.' || route === '' ? '' : `${route}/`));

/** Names of the sixteen by key. */
export const ALCALDIAS: ReadonlyMap<string, string> = new Map(
  Papa.parse<Record<string, string>>(readFileSync('data/catalogs/alcaldias.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map(({ clave = '', nombre = '' }) => [clave, nombre]),
);
