/** Whoever opens the site reads the licences of all that it brings along. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './helpers/origin';

/** Named, and not in a bundle: they work while pages are prerendered, or only pass on other packages. */
const BEFOREHAND = ['@stdlib/stats-base-dists-t-cdf', 'd3', 'topojson-client'];

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

test('each package in its bundles is listed with its licence, from the foot of the page', async ({
  page,
}) => {
  await page.goto('/');
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'sus propias licencias' });
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  const named = namedPackages();
  expect(named).toEqual(expect.arrayContaining(['@duckdb/duckdb-wasm', 'apache-arrow', 'valibot']));
  const listed = [...text.matchAll(/^(\S+) (\d\S*) · \S/gm)].map(([, name]) => name);
  // `svelte` and its kit are in every page, though the code's own lines hardly name them.
  const expected = [...named, 'd3-selection', 'd3-scale', 'svelte', '@sveltejs/kit'];
  expect(expected.filter((name) => !listed.includes(name)).toSorted()).toEqual(BEFOREHAND);
  expect(listed).not.toContain('exceljs');
  expect(text).toContain('DuckDB en @duckdb/duckdb-wasm 1.28.0 · MIT');
});
