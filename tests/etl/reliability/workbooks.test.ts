/** A workbook gives the same rows each time, in whatever order its parts lie in the archive. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { eachSheet } from '../../../scripts/etl/read/workbook';
import { scratch } from '../project';
import {
  carpeta,
  carpetasSheet,
  victima,
  victimasSheet,
  writeWorkbook,
} from '../read/inventedWorkbook';
import { chance } from './random';

/** Each sheet's name with its rows. */
async function rowsIn(path: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const sheets: [string, readonly string[]][] = [];
  await eachSheet(path, async ({ name, rows }) => {
    const lines: string[] = [];
    for await (const { number, cells } of rows) lines.push(`${number} ${cells.join('|')}`);
    sheets.push([name, lines]);
  });
  return sheets;
}

const book = (dir: string, rows: number) => {
  const ids = Array.from({ length: rows }, (_, index) => 9_000_000 + index);
  return writeWorkbook(dir, [
    carpetasSheet(ids.map((id) => carpeta({ id }))),
    victimasSheet(ids.map((id) => victima(id, 'VIOLENCIA FAMILIAR', 'FEMENINO', 30))),
  ]);
};

describe('a workbook', () => {
  it('gives all its rows, time after time', async () => {
    const path = await book(scratch(), 40);
    const once = await rowsIn(path);
    expect(once.map(([name, rows]) => [name, rows.length])).toEqual([
      ['1a Carpetas iniciadas', 42],
      ['1b Víctimas', 42],
    ]);
    for (let time = 0; time < 60; time += 1) expect(await rowsIn(path)).toEqual(once);
  });

  it('gives them in whatever order its parts are packed', async () => {
    const dir = scratch();
    const path = await book(dir, 40);
    const once = await rowsIn(path);
    const parts = Object.entries(unzipSync(readFileSync(path)));
    for (let seed = 0; seed < 20; seed += 1) {
      const { below } = chance(seed);
      const shuffled = parts
        .map((part) => [below(1e9), part] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, part]) => part);
      const other = join(dir, 'otro.xlsx');
      writeFileSync(other, zipSync(Object.fromEntries(shuffled)));
      const found = (await rowsIn(other)).toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect(found).toEqual(once);
    }
  });

  it('without the part that lists its sheets is refused in words', async () => {
    const dir = scratch();
    const parts = unzipSync(readFileSync(await book(dir, 1)));
    delete parts['xl/workbook.xml'];
    const path = join(dir, 'sin-lista.xlsx');
    writeFileSync(path, zipSync(parts));
    await expect(rowsIn(path)).rejects.toThrow(
      /No se pudo leer «.*sin-lista\.xlsx» como libro de Excel: le falta «xl\/workbook\.xml»/,
    );
  });
});
