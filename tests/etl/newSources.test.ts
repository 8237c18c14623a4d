/** The worked example of docs/fuentes-nuevas.md, written out and run as whoever follows it would. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { buildRelease } from '../../scripts/etl/build/build';
import { CUAUHTEMOC } from './alcaldia';
import { ask, casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from './project';
import { casesOf, count } from './sources/countFiles';

interface Block {
  readonly path: string;
  readonly text: string;
}

const blocks: readonly Block[] = [
  ...readFileSync('docs/fuentes-nuevas.md', 'utf8').matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm),
].map(([, path = '', text = '']) => ({ path, text }));
const message = blocks.find(({ path }) => path === 'mensaje')?.text.trimEnd() ?? '';
const files = blocks.filter(({ path }) => path !== 'mensaje');

// Within the project, where the tests' own reader of TypeScript looks.
mkdirSync('test-results', { recursive: true });
const FOLDER = mkdtempSync(resolve('test-results/fuentes-nuevas-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

/** The invented alcaldía, the program as it is, and what the example adds. */
function project(name: string, added: readonly Block[]): string {
  const root = join(FOLDER, name);
  cpSync(PROJECT, root, { recursive: true });
  mkdirSync(join(root, 'tests/etl'), { recursive: true });
  mkdirSync(join(root, 'scripts'));
  symlinkSync(resolve('src'), join(root, 'src'));
  linkAll('scripts/etl', root, ['sources']);
  linkAll('tests/etl/sources', root, []);
  for (const { path, text } of added) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function linkAll(folder: string, root: string, but: readonly string[]): void {
  mkdirSync(join(root, folder));
  for (const entry of readdirSync(folder)) {
    if (!but.includes(entry)) symlinkSync(resolve(folder, entry), join(root, folder, entry));
  }
}

const MODULE = 'scripts/etl/sources/acoso_transporte.ts';
const firstOf = (given: readonly Block[]) =>
  given.filter(({ path }, index) => given.findIndex((block) => block.path === path) === index);
const first = project('primera', firstOf(files));
const second = project('segunda', files);

/** The example's own test, which registers itself here. */
await import(join(first, 'tests/etl/sources/acoso_transporte.test.ts'));

describe('the worked example', () => {
  it('is of the four files that a source is made of, two data files and a second module', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'tests/fixtures/acoso_transporte/2023.csv',
      'data/sources/acoso_transporte.json',
      'data/catalogs/acoso_transporte.csv',
      MODULE,
      'tests/etl/sources/acoso_transporte.test.ts',
      'tests/fixtures/acoso_transporte/2024.csv',
      MODULE,
    ]);
  });

  it('is published beside the carpetas, with no file of the program touched', async () => {
    const out = join(scratch(), 'data');
    const carpetas = casesAsLines([
      { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day: '2023-03-10', count: 9 },
    ]);
    const inputs = new Map([
      ['colonias', [COLONIAS]],
      ['fgj_carpetas', [writeCsv(scratch(), carpetas)]],
      ['acoso_transporte', [join(first, 'tests/fixtures/acoso_transporte/2023.csv')]],
    ]);
    await buildRelease(first, { inputs, out, profile: 'interno', alcaldia: CUAUHTEMOC });
    const rows = await ask(
      out,
      'observaciones',
      `SELECT indicador, clave, n AS n_casos FROM tabla WHERE fuente = 'acoso_transporte'
       AND periodo_tipo = 'mes' AND periodo = DATE '2023-03-01' AND n > 0 ORDER BY ALL`,
      v.object({ indicador: v.string(), clave: v.string(), n_casos: v.number() }),
    );
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      'acoso_transporte 09003 1',
      'acoso_transporte 09015 3',
      'acoso_transporte_fisico 09003 1',
      'acoso_transporte_fisico 09015 1',
      'acoso_transporte_verbal 09015 2',
    ]);
    expect(readRelease(out).fuentes.map(({ id }) => id)).toContain('acoso_transporte');
  });

  it('is told what differs by a new header, and reads it once it knows', async () => {
    const path = join(second, 'tests/fixtures/acoso_transporte/2024.csv');
    await expect(count('acoso_transporte', [path], '2023-01-01', first)).rejects.toThrow(message);
    const counted = await count('acoso_transporte', [path], '2023-01-01', second);
    expect(counted.setAside).toEqual({ alcaldia_vacia: 1 });
    expect(await casesOf(counted)).toEqual([
      'acoso_transporte_fisico · 09015 · - · 2024-04-01 · - · no_especificado · no_especificada · - · -',
    ]);
    const old = join(second, 'tests/fixtures/acoso_transporte/2023.csv');
    expect((await count('acoso_transporte', [old], '2023-01-01', second)).counted).toBe(4);
  });
});
