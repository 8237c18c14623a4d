/** CSV read and written back. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv, printCsv } from '$lib/contract/catalogs/csv';

const reprinted = (text: string) => {
  const [header, ...lines] = parseCsv(text).lines;
  const columns = header?.cells ?? [];
  return printCsv(
    columns,
    lines.map(({ cells }) =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
    ),
  );
};

describe('a CSV', () => {
  it.each(['sesiones', 'acuerdos', 'avances', 'puntos_violeta', 'puntos_poblacion'])(
    'of the catalogue %s is written as it was read, byte for byte',
    (name) => {
      expect(readdirSync('data/catalogs')).toContain(`${name}.csv`);
      const text = readFileSync(`data/catalogs/${name}.csv`, 'utf8');
      expect(reprinted(text)).toBe(text);
    },
  );

  it('of any cells is read as it was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' a ', '"', ',', 'a;b', 'dos\nlíneas', '«»', '"a", "b"', '\ttab', '\r'),
    );
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const lines = pairs.map(([a, b]) => ({ clave: 'x', a, b }));
        const { lines: read, brokenQuote } = parseCsv(printCsv(['clave', 'a', 'b'], lines));
        expect(brokenQuote).toBeNull();
        expect(read.map(({ cells }) => cells)).toEqual([
          ['clave', 'a', 'b'],
          ...pairs.map((pair) => ['x', ...pair]),
        ]);
      }),
    );
  });

  it('numbers its lines past blank ones and cells of two lines', () => {
    expect(parseCsv('a,b\n"x\ny",1\n,\n\nz,2\n').lines.map(({ line }) => line)).toEqual([1, 2, 6]);
    expect(parseCsv('a\n"x').brokenQuote).toBe(2);
  });
});
