/** Whoever opens the site reads the licences of all that it brings along. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../scripts/lib/static-server.mjs';
import { isOldHelp } from '../helpAddresses';
import { allOf } from './kit/figures';
import { PLACED_PAGES, BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const ADDRESS = '/licencias.txt';

/** Named, and not in a bundle: it only passes on other packages. */
const BEFOREHAND = ['d3'];

/** The packages that code for the browser names; what only builds or prerenders is not shipped. */
function namedPackages(): readonly string[] {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(ts|svelte)$/.test(name) && !/\.server\.|^node\.ts$/.test(name))
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const declared = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  return declared.filter((name) =>
    files.some((text) =>
      new RegExp(`^\\s*(import|export|\\} from)(?! type)[^;]*'${name}['/]`, 'm').test(text),
    ),
  );
}

/** Where the foot of a page leads for them. */
const addressesIn = (path: string): readonly string[] =>
  allOf(BUILT.document(path), 'footer a')
    .filter((link) =>
      /^(?:sus propias licencias|its own licences|ses propres licences)$/.test(wordsOf(link)),
    )
    .map(
      (link) => new URL(link.getAttribute('href') ?? '', `http://sitio.invalid/${path}`).pathname,
    );

/** What an old address of help shows brings nothing of others along: neither program nor style. */
const WITH_OTHERS = PLACED_PAGES.filter((path) => !isOldHelp(dirname(path)));

test('every page leads to them from its foot', () => {
  for (const path of WITH_OTHERS) expect([path, addressesIn(path)]).toEqual([path, [ADDRESS]]);
});

test('each package in its bundles is listed with its licence', async () => {
  const server = await startServer({ dir: BUILT.folder });
  const answer = await fetch(new URL(ADDRESS, server.url));
  const text = await answer.text();
  await server.close();
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const named = namedPackages();
  expect(named).toEqual(expect.arrayContaining(['@duckdb/duckdb-wasm', 'apache-arrow', 'valibot']));
  const listed = [...text.matchAll(/^(\S+) (\d\S*) · \S/gm)].map(([, name]) => name);
  // `svelte` and its kit are in every page, though the code's own lines hardly name them.
  const expected = [...named, 'd3-selection', 'd3-scale', 'svelte', '@sveltejs/kit'];
  expect(expected.filter((name) => !listed.includes(name)).toSorted()).toEqual(BEFOREHAND);
  expect(listed).not.toContain('exceljs');
  expect(text).toContain('DuckDB en @duckdb/duckdb-wasm 1.28.0 · MIT');
});
