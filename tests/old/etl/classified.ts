/** Files of carpetas, read and classified. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../scripts/old/etl/io/database';
import { readCatalogs } from '../../../scripts/old/etl/geo/placeCatalogs';
import { classifyRows } from '../../../scripts/old/etl/harmonise/classifyRows';
import { overlapOf } from '../../../scripts/old/etl/harmonise/overlap';
import { readSourceValues } from '../../../scripts/old/etl/registry/sourceValues';
import { readSource } from '../../../scripts/old/etl/read/readSource';
import { loadSource } from '../../../scripts/old/etl/registry/loadSources';
import { PROJECT, scratch, writeCsv } from './project';

export const catalogs = readCatalogs(PROJECT);

/** What becomes of the rows of a file of carpetas. */
export async function classify(path: string) {
  const db = await openDatabase();
  const registered = await loadSource(PROJECT, 'fgj_carpetas');
  if (registered === undefined) throw new Error('fgj_carpetas no está');
  const { source } = registered;
  const values = readSourceValues(PROJECT, source);
  const given = { path, obtained: null, url: null };
  const { files, quirks } = await readSource(db, registered, [given], values);
  const [file] = files;
  if (file === undefined) throw new Error('no se leyó nada');
  const days = { from: '2019-01-01', to: file.cut.ultimoHecho };
  const overlap = overlapOf(files);
  const fates = await classifyRows(db, source, catalogs.alcaldias, days, overlap);
  return { db, read: { ...file, quirks }, fates };
}

/**
 * A test of files of any lines.
 * @param runs how many files
 */
export function givesEachLineOneFate(runs: number): void {
  const field = fc.oneof(
    fc.constantFrom(
      '',
      'NA',
      'CUAUHTEMOC',
      'Jacarandas',
      'delito',
      'VIOLENCIA FAMILIAR',
      ' VIOLACION ',
    ),
    fc.constantFrom(
      '2023-02-03',
      '2023-02-03 10:00:00',
      '2023-13-45',
      '1999-01-01',
      '19.42',
      '-99.14',
    ),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n"]/g, ' ')),
  );
  const line = fc.array(field, { minLength: 1, maxLength: 11 }).map((fields) => fields.join(','));

  it('gives every line exactly one fate, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const dated = ['CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2023-02-03,,,', ...lines];
        const { read, fates } = await classify(writeCsv(scratch(), dated));
        const aside = [...fates.setAside.values()].reduce(
          (sum, rows) => sum + rows,
          read.unreadable,
        );
        // A line of nothing but blanks is no record to DuckDB, nor to anyone.
        expect(fates.counted + aside).toBe(dated.filter((text) => text !== '').length);
      }),
      { numRuns: runs },
    );
  }, 120_000);
}
