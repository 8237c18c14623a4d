/** Every table of the release as the page reads it, against native DuckDB; and as CSV and XLSX, read back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readTable } from '$features/data/readTable';
import { parseManifest } from '$lib/contract/manifest';
import { toCsv } from '$lib/export/csv';
import { toXlsx } from '$lib/export/xlsx';
import { countedIn } from '../../counted/release';

const RELEASE = 'static/data';
const { tablas } = parseManifest(readFileSync(join(RELEASE, 'manifest.json'), 'utf8'));
const tables = Object.entries(tablas).flatMap(([name, table]) =>
  table === undefined ? [] : [{ name, table }],
);
const ask = countedIn(RELEASE);

it.each(tables)('$name is read to the last cell', async ({ name, table }) => {
  const columns = table.columnas.map(({ nombre }) => nombre);
  const read = await readTable(readFileSync(join(RELEASE, table.archivo)), columns);
  const rows = await ask(`FROM ${name}`);
  expect(read.columns.map((column) => column.name)).toEqual(columns);
  expect(read.rows).toEqual(rows.map((row) => columns.map((column) => row[column])));
});

it('the CSV has a byte order mark only where it is asked for, and as many rows', async () => {
  const { columnas, archivo, filas } = tablas.colonias;
  const columns = columnas.map(({ nombre }) => nombre);
  const table = await readTable(readFileSync(join(RELEASE, archivo)), columns);
  const [bare, marked] = [false, true].map((bom) => toCsv(table, { bom }));
  expect(marked).toBe(`\uFEFF${bare ?? ''}`);
  const { data, meta } = Papa.parse<Record<string, string>>(bare ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields).toEqual(columns);
  expect(data).toHaveLength(filas);
});

it('the XLSX is opened by another program: keys stay texts, counts are numbers, no cell is a formula', async () => {
  const table = {
    columns: ['clave', 'n', 'tiene', 'nota', 'periodo'].map((name) => ({ name })),
    rows: [
      ['09015', 1234.5, true, '=1+1', '2026-07-31'],
      ['0901500010007', null, false, '', '+52 55'],
    ],
  };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    await (await toXlsx('una_tabla_con_un_nombre_demasiado_largo', table)).arrayBuffer(),
  );
  const [sheet] = workbook.worksheets;
  expect(sheet?.name).toBe('una_tabla_con_un_nombre_demasia');
  const rowsRead = [1, 2, 3].map((row) =>
    [1, 2, 3, 4, 5].map((column) => sheet?.getRow(row).getCell(column).value),
  );
  expect(rowsRead).toEqual([
    ['clave', 'n', 'tiene', 'nota', 'periodo'],
    ['09015', 1234.5, 'sí', '=1+1', '2026-07-31'],
    ['0901500010007', null, 'no', null, '+52 55'],
  ]);
});
