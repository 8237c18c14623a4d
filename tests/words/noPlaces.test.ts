/** No name of a place stands in the code: those that a page says come of the release. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

const namesOf = (catalogue: string): readonly string[] =>
  Papa.parse<{ nombre: string }>(readFileSync(`data/catalogs/${catalogue}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map(({ nombre }) => nombre);

/** Words of every day that are names of places too. */
const WORDS = ['Centro', 'Juárez', 'Roma', 'Guerrero', 'Obrera'];

const NAMES = [...namesOf('alcaldias'), ...namesOf('colonias')].filter(
  (name) => !WORDS.includes(name),
);

/** Code without its comments: an example in a comment is no claim. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:ts|svelte)$/.test(path),
);

test('no file of the site names an alcaldía or a colonia', () => {
  expect(NAMES.length).toBeGreaterThan(40);
  const named = FILES.flatMap((path) => {
    const code = codeOf(readFileSync(join('src', path), 'utf8'));
    return NAMES.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(named).toEqual([]);
});
