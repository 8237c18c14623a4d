/** Sources of which no file is given stay as the standing release tells them, each to its own date. */
import type { Manifest, ManifestSource } from '../../../src/lib/contract/manifest';
import type { Table } from '../../../src/lib/contract/columns';
import { TABLES } from '../../../src/lib/contract/tables';
import { literals, type Database } from '../database';

/** Filled from `indicadores` and a catalogue, as of any other source. */
const DERIVED = 'rupturas';

/**
 * Copies their rows from the schema `antes`.
 * @param given identifiers of those that are counted anew
 * @returns what the manifest says of the others
 */
export async function keepSources(
  db: Database,
  previous: Manifest | null,
  given: readonly string[],
): Promise<readonly ManifestSource[]> {
  const kept = (previous?.sources ?? []).filter(({ id }) => !given.includes(id));
  if (kept.length === 0) return [];
  const ofSource = Object.entries(TABLES).filter(
    ([name, { key }]: [string, Table]) => key[0] === 'fuente' && name !== DERIVED,
  );
  for (const [name] of ofSource) {
    await db.run(
      `INSERT INTO main.${name} FROM antes.${name} WHERE fuente IN (${literals(kept.map(({ id }) => id))})`,
    );
  }
  return kept;
}
