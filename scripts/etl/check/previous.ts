/** The release that stands where the new one goes, as the schema `antes`: what the rules compare with. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { manifestSchema, type Manifest } from '../../../src/lib/contract/manifest';
import { TABLES } from '../../../src/lib/contract/tables';
import { identifier, literal, type Database } from '../database';
import { EtlError, messageOf } from '../errors';
import { MANIFEST } from '../publish/swapRelease';

/**
 * How the rules reckon and write. `few_z` and `many_z` are how many standard errors a count lies under or over a
 * Poisson mean, by Wilson and Hilferty's cube root (1931): at the limits used here within 0.4 of the exact ones.
 */
const MACROS = `
  CREATE MACRO few_z(n, mean) AS 3 * sqrt(n + 1) * (cbrt(mean / (n + 1)) - 1 + 1 / (9 * (n + 1)));
  CREATE MACRO many_z(n, mean) AS CASE WHEN n > 0
    THEN 3 * sqrt(n) * (1 - 1 / (9 * n) - cbrt(mean / n)) ELSE 0 END;
  CREATE MACRO thousands(n) AS format('{:,}', round(n)::BIGINT);
  CREATE MACRO percent(x) AS format('{:.1f} %', 100.0 * x);
  CREATE MACRO listed(all_of_them) AS array_to_string(all_of_them[:3], '; ') || if(len(all_of_them) > 3, '…', '');
  CREATE MACRO moment(kind, day) AS CASE kind WHEN 'mes' THEN 'en ' || strftime(day, '%Y-%m')
    WHEN 'anio' THEN 'en ' || year(day) WHEN 'trienio' THEN 'en ' || year(day) || '–' || (year(day) + 2)
    ELSE 'desde ' || day END;
`;

/**
 * Makes the schema `antes`: each table of the contract as the standing release has it, empty where there is none or
 * it is of another alcaldía; `fuentes` (id, until); and `nombres` (clave, nombre) of the places of the new one.
 * @param folder where the new release goes
 * @returns what it says of itself; null where there is none
 * @throws EtlError when what stands there can't be read
 */
export async function attachPrevious(
  db: Database,
  folder: string,
  alcaldia: string,
): Promise<Manifest | null> {
  await db.run(`${MACROS} CREATE SCHEMA antes;
    CREATE TABLE antes.fuentes (id VARCHAR, until DATE);
    CREATE VIEW antes.nombres AS
      SELECT clave, nombre FROM main.colonias UNION ALL SELECT clave, nombre FROM main.alcaldias`);
  const path = join(folder, MANIFEST);
  try {
    const standing = existsSync(path) ? readManifest(path) : null;
    const previous = standing?.alcaldia === alcaldia ? standing : null;
    for (const { id, until } of previous?.sources ?? []) {
      const day = until === null ? 'NULL' : literal(until);
      await db.run(`INSERT INTO antes.fuentes VALUES (${literal(id)}, ${day})`);
    }
    for (const [name, { columns }] of Object.entries(TABLES)) {
      const table = previous?.tables[name];
      // A release of an earlier program may lack a column: then nothing is known of that table.
      const has = columns.every((column) =>
        table?.columns.some(({ name: of }) => of === column.name),
      );
      await db.run(
        table === undefined || !has
          ? `CREATE TABLE antes.${name} AS FROM main.${name} LIMIT 0`
          : `CREATE VIEW antes.${name} AS SELECT ${columns.map((column) => identifier(column.name)).join(', ')}
               FROM read_parquet(${literal(join(folder, table.file))})`,
      );
    }
    return previous;
  } catch (cause) {
    throw new EtlError(
      `La publicación que está en «${folder}» no se puede leer, y sin ella no se sabe qué cambia: ${messageOf(cause)}.`,
      'Recupérala, o muévela a otra carpeta para construir como la primera vez, sin nada con qué comparar.',
      { cause },
    );
  }
}

const readManifest = (path: string): Manifest =>
  v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
