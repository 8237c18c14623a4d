/** Every vintage of the carpetas and of the victims, with invented rows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../scripts/old/etl/io/database';
import { ROW_COLUMNS, type Vintage } from '../../../../scripts/old/etl/registry/source';
import { fgjCarpetas } from '../../../../scripts/old/etl/sources/fgj_carpetas';
import { fgjVictimas } from '../../../../scripts/old/etl/sources/fgj_victimas';
import { scratch } from '../project';
import { count } from './countFiles';

/** Every vintage that is a table of text, with the source that it is of. */
export const tables = [fgjCarpetas, fgjVictimas].flatMap(({ id, vintages }) =>
  vintages.flatMap((vintage) => (vintage.hoja === undefined ? [[id, vintage] as const] : [])),
);

const field = fc.oneof(
  fc.constantFrom('', 'NA', 'nan', ' ', 'CUAUHTEMOC', 'MILPA ALTA', 'Centro', 'MORAL', 'FISICA'),
  fc.constantFrom('VIOLENCIA FAMILIAR', ' ABUSO SEXUAL', 'VIOLACION DE CORRESPONDENCIA', 'delito'),
  // What DuckDB reads as a number or a day, and no one means as such.
  fc.constantFrom('NaN', 'inf', '-Infinity', '1e400', 'infinity', '-infinity', 'epoch'),
  fc.constantFrom('2023-02-03', '3/2/2023', '2023-02-30', '2023-02-03T10:00:00Z', '1900-01-01'),
  fc.constantFrom('45692', '70200.0', '0', '0.5', '9999999', '10:00', '-99.1', '19,4', 'Femenino'),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);

/** A header of the vintage: what it can't do without and some of the rest, in any order, no name twice. */
export const headerOf = ({ columnas, indispensables }: Vintage) =>
  fc
    .shuffledSubarray(columnas.filter((name) => !indispensables.includes(name)))
    .map((optional) => uniqBy([...indispensables, ...optional], (name) => name.toLowerCase()))
    .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }));

const uniqBy = (names: readonly string[], key: (name: string) => string) => [
  ...new Map(names.toReversed().map((name) => [key(name), name])).values(),
];

const csv = (lines: readonly (readonly string[])[]) =>
  lines
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');

/**
 * Tests of files of every vintage, whatever their rows hold.
 * @param runs how many files of each
 */
export function accountForEveryRow(runs: number): void {
  describe.each(tables.map(([id, vintage]) => [`${id} ${vintage.id}`, id, vintage] as const))(
    '%s',
    (_name, id, vintage) => {
      const dated = Object.fromEntries(
        vintage.columnas.map((name) => [name, /^fecha/i.test(name) ? '2023-02-03' : '']),
      );

      it('accounts for every row, whatever it holds, and reads columns in any order alike', async () => {
        const dir = scratch();
        const cases = headerOf(vintage).chain((header) =>
          fc.tuple(
            fc.constant(header),
            fc.array(fc.array(field, { minLength: header.length, maxLength: header.length }), {
              maxLength: 12,
            }),
          ),
        );
        await fc.assert(
          fc.asyncProperty(cases, async ([header, given]) => {
            const lines = [header.map((name) => dated[name] ?? ''), ...given];
            const ordered = header.toSorted();
            const at = ordered.map((name) => header.indexOf(name));
            const read = async (
              columns: readonly string[],
              rows: readonly (readonly string[])[],
            ) => {
              const path = join(dir, 'a.csv');
              writeFileSync(path, csv([columns, ...rows]));
              const { db, rows: n, files } = await count(id, [path]);
              const filas = await rowsOf(
                db,
                `SELECT ${ROW_COLUMNS.join(', ')} FROM filas ORDER BY ALL`,
                v.record(v.string(), v.nullable(v.string())),
              );
              return { n, filas, cosecha: files[0]?.vintage.id };
            };
            const one = await read(header, lines);
            const other = await read(
              ordered,
              lines.map((cells) => at.map((index) => cells[index] ?? '')),
            );
            expect(one).toEqual(other);
            expect(one.n).toBe(lines.length);
            expect(one.cosecha).toBe(vintage.id);
          }),
          { numRuns: runs },
        );
      }, 120_000);
    },
  );
}
