/** A release built again from the files that its manifest names, wherever they are. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { parseRebuildOptions } from '../../../scripts/etl/build/options';
import { rebuildRelease } from '../../../scripts/etl/build/rebuild';
import { quiet } from '../../../scripts/etl/io/progress';
import { CUAUHTEMOC } from '../alcaldia';
import {
  casesAsLines,
  COLONIAS,
  contents,
  PROJECT,
  readRelease,
  scratch,
  writeCsv,
} from '../project';

const LINES = casesAsLines(
  ['2022-02-10', '2023-02-10'].flatMap((day) => [
    { colonia: 'Jacarandas', delito: 'VIOLENCIA FAMILIAR', day, count: 12 },
    { colonia: 'Ampl. Jacarandas', delito: 'ABUSO SEXUAL', day, count: 7 },
  ]),
);

/** A project of its own, a release of it, and a folder with its files by other names. */
async function released() {
  const root = join(scratch(), 'proyecto');
  cpSync(PROJECT, root, { recursive: true });
  const out = join(root, 'salida');
  const file = writeCsv(scratch(), LINES);
  await buildRelease(root, {
    inputs: new Map([
      ['fgj_carpetas', [{ path: file, obtained: '2026-08-02', url: 'https://a.mx/b.csv' }]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
  });
  const folder = join(scratch(), 'descargas');
  mkdirSync(join(folder, 'hondo'), { recursive: true });
  cpSync(file, join(folder, 'hondo', 'otro nombre.txt'));
  return { root, out, folder };
}

describe('rehacer', () => {
  it('finds the files by what they hold, and leaves the same release to the byte', async () => {
    const { root, out, folder } = await released();
    cpSync(COLONIAS, join(folder, 'capa'));
    const before = contents(out);
    const { publicacion, construida } = readRelease(out);
    expect(await rebuildRelease(root, out, [scratch(), folder], quiet)).toMatch(
      new RegExp(`^${publicacion}, del ${construida}: .*igual byte por byte`),
    );
    expect(contents(out)).toEqual(before);
  }, 60_000);

  it('names the files that are not there, and where each is had', async () => {
    const { root, out, folder } = await released();
    await expect(rebuildRelease(root, out, [folder], quiet)).rejects.toThrow(
      /En esas carpetas no están:\n {2}colonias, sha256 [0-9a-f]{64}: Asentamientos .*\(https:\/\/www\.inegi\.org\.mx\/.*\)\n/,
    );
    await expect(rebuildRelease(root, out, [join(folder, 'nada')], quiet)).rejects.toThrow(
      'No se puede leer la carpeta',
    );
    await expect(rebuildRelease(root, folder, [folder], quiet)).rejects.toThrow(
      'no hay manifest.json',
    );
  }, 60_000);

  it('leaves what stands where the same files give another today, and says so', async () => {
    const { root, out, folder } = await released();
    cpSync(COLONIAS, join(folder, 'capa'));
    const before = contents(out);
    const places = join(root, 'data/catalogs/lugares.csv');
    writeFileSync(
      places,
      readFileSync(places, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n'),
    );
    await expect(rebuildRelease(root, out, [folder], quiet)).rejects.toThrow(
      /sale hoy otra publicación, .* y no .*\n.*Los catálogos o el programa cambiaron/,
    );
    expect(contents(out)).toEqual(before);
  }, 60_000);

  it('asks for folders', () => {
    expect(parseRebuildOptions(['uno', 'dos', '--out', 'tres'])).toEqual({
      out: 'tres',
      folders: ['uno', 'dos'],
    });
    expect(() => parseRebuildOptions([])).toThrow('en qué carpetas están los archivos');
    expect(() => parseRebuildOptions(['uno', '--nada'])).toThrow(/--nada/);
  });
});
