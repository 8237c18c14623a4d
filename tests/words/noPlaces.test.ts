/** No name, key or cabinet of a place stands in the code: those that a page says come of the release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/lib/walk.mjs';
import { codeOf } from './codeOf';

const cellsOf = (catalogue: string, column: string): readonly string[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/catalogs/${catalogue}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => row[column] ?? '');

/** Words of every day that are names of places too: as places they are told by their neighbours here. */
const WORDS = ['Centro', 'Juárez', 'Roma', 'Guerrero', 'Obrera'];

const NAMES = [...cellsOf('alcaldias', 'nombre'), ...cellsOf('colonias', 'nombre')].filter(
  (name) => !WORDS.includes(name),
);

/** Of an alcaldía, of one of its colonias, and figures that are facts of one. */
const KEYS = /\b090(?:0[1-9]|1[0-7])(?:\d{8})?\b/g;
const FACTS = cellsOf('entrada_diaria', 'personas').map(
  (people) => new RegExp(people.replace(/(?=(?:\d{3})+$)/g, '[_,.]?'), 'g'),
);

/** Texts that the committed release publishes, in its manifest: they change with its format. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  'src/lib/contract/tables/counts.ts': ['09015', '0901500010007'],
};

const FILES = ['src', 'scripts'].flatMap((folder) =>
  filesUnder(folder)
    .filter((path) => /\.(?:[cm]?[jt]s|svelte|html)$/.test(path))
    .map((path) => join(folder, path)),
);

const codeIn = (path: string) => codeOf(readFileSync(path, 'utf8'));

test('no file of the site, or of what builds it, names an alcaldía or a colonia', () => {
  expect(NAMES.length).toBeGreaterThan(40);
  expect(FILES).toContain(join('scripts', 'etl', 'build', 'options.ts'));
  const named = FILES.flatMap((path) => {
    const code = codeIn(path);
    return NAMES.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(named).toEqual([]);
});

test('no file of the site, or of what builds it, holds the key of a place, or a figure of one', () => {
  expect('09015, 0901500010007 y 508_458'.match(KEYS)).toEqual(['09015', '0901500010007']);
  expect(FACTS.map((fact) => '508_458'.match(fact)?.length)).toEqual([1]);
  const held = FILES.flatMap((path) => {
    const code = codeIn(path);
    return [KEYS, ...FACTS].flatMap((pattern) =>
      (code.match(pattern) ?? [])
        .filter((found) => !(PUBLISHED[path] ?? []).includes(found))
        .map((found) => `${path}: ${found}`),
    );
  });
  expect(held).toEqual([]);
});
