/** One curated CSV of `data/catalogs/`, parsed at the border: whoever edits it is told the very cell. */
import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import type { CatalogSchema } from '../../../../src/old/lib/contract/catalogs/checkCells';
import { checkSheet } from '../../../../src/old/lib/contract/catalogs/checkSheet';
import { placeAndWhat } from '../../../../src/old/lib/contract/catalogs/problem';
import { EtlError } from './errors';

/**
 * Reads a catalogue.
 * @param unique columns in which no value may stand twice
 * @throws EtlError naming file, line, column, value and what is wrong with it: the first mistake.
 */
export function readCatalog<Schema extends CatalogSchema>(
  path: string,
  schema: Schema,
  unique: readonly (keyof Schema['entries'] & string)[] = [],
): v.InferOutput<Schema>[] {
  const { rows, problems } = checkSheet(readFileSync(path, 'utf8'), { schema, unique });
  const [first] = problems;
  if (first !== undefined) throw new EtlError(placeAndWhat(path, first), `${first.remedy}.`);
  return rows.map(({ row }) => row);
}
