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
import { render } from 'svelte/server';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { sameAs } from '$lib/answers/sameFacts';
import { openRelease } from '$lib/engine/node';
import { toCsv } from '$lib/export/csv';
import { seriesCsv } from '$lib/export/seriesTables';
import SeriesFigure from '$lib/figures/series/SeriesFigure.svelte';
import { askAlcaldias } from '$lib/page/alcaldiasSeries';
import { askSeries } from '$lib/page/sourceSeries';
import { buildRelease } from '../../scripts/etl/build/build';
import { documentOf } from '../features/rendered';
import { CUAUHTEMOC } from './alcaldia';
import { ask, casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from './project';
import { casesOf, count } from './sources/countFiles';
import { inventedAnchor } from '../lib/view/inventedFigure';

interface Block {
  readonly path: string;
  readonly text: string;
}

const blocks: readonly Block[] = [
  ...readFileSync('docs/fuentes-nuevas.md', 'utf8').matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm),
].map(([, path = '', text = '']) => ({ path, text }));
const said = (path: string) => blocks.find((block) => block.path === path)?.text.trimEnd() ?? '';
const message = said('mensaje');
const files = blocks.filter(({ path }) => path.includes('/'));

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

  it('is shown by the figures of any source, in its own words, with no file of src touched', async () => {
    const out = join(scratch(), 'data');
    const carpetas = casesAsLines([
      { colonia: 'Jacarandas', delito: 'ABUSO SEXUAL', day: '2023-03-10', count: 9 },
    ]);
    const inputs = new Map([
      ['colonias', [COLONIAS]],
      ['fgj_carpetas', [writeCsv(scratch(), carpetas)]],
      ['acoso_transporte', [join(first, 'tests/fixtures/acoso_transporte/2023.csv')]],
    ]);
    await buildRelease(first, { inputs, out, profile: 'interno', alcaldia: CUAUHTEMOC });
    const engine = openRelease(out);
    const lugar = { clave: CUAUHTEMOC, nombre: 'Cuauhtémoc' };
    const asked = { indicador: 'acoso_transporte', lugar, grain: 'mes' } as const;
    const [series, alcaldias] = await Promise.all([
      askSeries(engine, asked),
      askAlcaldias(engine, asked.indicador),
    ]);
    expect(series).not.toBeNull();
    if (series === null) return;
    const figure = documentOf(
      render(SeriesFigure, { props: { id: inventedAnchor('serie'), file: 'serie', ...series } }),
    );
    const text = (selector: string) =>
      [...figure.querySelectorAll(selector)].map((each) =>
        each.textContent?.replace(/\s+/g, ' ').trim(),
      );
    const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(': '),
    );
    const words = ['h2', '.subtitle', '.note'].flatMap(text);
    expect([...words, ...rows].join('\n')).toBe(said('ficha'));
    const csv = toCsv(seriesCsv({ ...series, clave: lugar.clave })).replace('\uFEFF', '');
    expect(csv.replaceAll('\r', '').trimEnd()).toBe(said('csv'));

    expect(alcaldias?.sources.map(({ corto }) => corto)).toEqual(['SIT']);
    expect(alcaldias?.answer.alcaldias.map(({ nombre }) => nombre)).toContain('Coyoacán');
    const manifest = await engine.manifest();
    expect(sameAs('abuso_sexual', manifest.fuentes)).toEqual([
      { indicador: 'acoso_transporte_fisico', porque: 'Un reporte no es una denuncia.' },
    ]);
    expect(manifest.fuentes.find(({ id }) => id === 'acoso_transporte')?.serie).toMatchObject({
      desde: '2023-01-01',
      hasta: '2023-03-31',
    });
    await engine.close();
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
