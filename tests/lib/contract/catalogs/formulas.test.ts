/** The cabinet's files do not run in a spreadsheet, and lose nothing by it. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { changed, EDITED_FILES, rowsOf } from '$features/editor/editing';
import { parseCsv, printCsv } from '$lib/contract/catalogs/csv';
import { cellTexts, recordsOf } from '$lib/contract/catalogs/csvRecords';
import { escapeFormula, unescapeFormula } from '$lib/contract/catalogs/formulas';
import { TEXTS } from '../cabinet/cabinetTexts';
import { FORMULA_LIKE, runs } from './formulaTexts';

const TEXT = fc.oneof(fc.string(), FORMULA_LIKE);

describe('a text that starts as a formula', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+52 55', "'+52 55"],
    ['-4 %', "'-4 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ["'=1", "''=1"],
    ['-99.1450', '-99.1450'],
    ["'de la Roma", "'de la Roma"],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(escapeFormula(text)).toBe(written);
  });

  it('is never run, and is read back', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
        expect(/^-[\d.]+$/.test(text) || !runs(escapeFormula(text))).toBe(true);
      }),
    );
  });

  it('goes through a whole file unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(TEXT, TEXT), { minLength: 1, maxLength: 5 }), (cells) => {
        const rows = cells.map(([a, b], index) => ({ id: `x${index}`, a, b }));
        const text = printCsv(['id', 'a', 'b'], rows);
        const expected = rows.map(({ id, a, b }) => [id, a, b]);
        expect(
          parseCsv(text)
            .lines.slice(1)
            .map(({ cells: read }) => read),
        ).toEqual(expected);
      }),
    );
  });
});

describe.each(EDITED_FILES)('what the editor writes in %s', (file) => {
  const rows = rowsOf(TEXTS[file]);

  it('runs in no spreadsheet, and is what was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), TEXT, ({ record, cells }, nota) => {
        const after = changed(TEXTS[file], { file, raw: record.raw, cells: { ...cells, nota } });
        const index = rows.findIndex((row) => row.record === record);
        const tidied = nota.trim().replace(/\s*[\r\n]+\s*/g, ' ');
        expect(rowsOf(after)[index]?.cells.nota).toBe(tidied);
        const written = Papa.parse<string[]>(after, { delimiter: ',' }).data.flat();
        expect(written.filter(runs)).toEqual([]);
        for (const each of recordsOf(after)) expect(cellTexts(each).join(',')).toBe(each.raw);
      }),
    );
  });
});
