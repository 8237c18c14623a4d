/** The real cases beside the project, in one table of plain texts to compare with. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { literal, openDatabase, rowsOf, type Database } from '../../../../scripts/old/etl/io/database';
import { ASPECTS, columnOf, type Aspect } from './caseColumns';
import type { OwnCase } from './ownCases';

/** Folders under the real files whose rows are cases; in the others they are counts or places. */
const FOLDERS = ['fgj', 'locatel'];

/** How each aspect reads, whatever the vintage: a day, an hour and its minutes, names without accents. */
const READING: Readonly<Record<Aspect, (text: string) => string>> = {
  id: (text) => `regexp_replace(${text}, '\\.0$', '')`,
  latitud: (text) => text,
  longitud: (text) => text,
  fecha: (text) =>
    `CASE WHEN ${text}[3] = '/' THEN ${text}[7:10] || '-' || ${text}[4:5] || '-' || ${text}[1:2]
     ELSE replace(left(${text}, 10), '/', '-') END`,
  hora: (text) => `CASE WHEN regexp_full_match(${text}, '\\d+(\\.0)?')
    THEN strftime(TIMESTAMP '2000-01-01' + to_seconds(try_cast(${text} AS DOUBLE)), '%H:%M')
    ELSE left(${text}, 5) END`,
  delito: (text) => `upper(strip_accents(trim(${text})))`,
  colonia: (text) => `upper(strip_accents(trim(${text})))`,
  alcaldia: (text) => `upper(strip_accents(trim(${text})))`,
};

const selected = (column: (aspect: Aspect) => string | undefined) =>
  ASPECTS.map((aspect) => {
    const text = column(aspect);
    return `${text === undefined ? 'NULL::VARCHAR' : READING[aspect](text)} AS ${aspect}`;
  }).join(', ');

/**
 * `reales`: every row of the real files that has an identifier, or a day. `nuestros`: ours, read alike.
 * @param folder of the real files
 */
export async function openCases(folder: string, own: readonly OwnCase[]): Promise<Database> {
  const db = await openDatabase('any');
  const files = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /\.csv(\.gz)?$/.test(file))
      .map((file) => ({ fuente: name, path: join(folder, name, file) })),
  );
  await db.run(
    `CREATE TABLE reales (fuente VARCHAR, ${ASPECTS.map((aspect) => `${aspect} VARCHAR`).join(', ')})`,
  );
  for (const { fuente, path } of files) {
    const table = `read_csv(${literal(path)}, all_varchar = true, header = true, strict_mode = false)`;
    const described = await rowsOf(
      db,
      `SELECT column_name FROM (DESCRIBE SELECT * FROM ${table})`,
      v.object({ column_name: v.string() }),
    );
    const header = described.map(({ column_name }) => column_name);
    if (columnOf(header, 'id') === undefined && columnOf(header, 'fecha') === undefined) continue;
    const quoted = (aspect: Aspect) => {
      const name = columnOf(header, aspect);
      return name === undefined ? undefined : `"${name}"`;
    };
    await db.run(`INSERT INTO reales SELECT ${literal(fuente)}, ${selected(quoted)} FROM ${table}`);
  }
  await db.run(`CREATE TABLE escritos (archivo VARCHAR, ${ASPECTS.join(' VARCHAR, ')} VARCHAR)`);
  const values = own.map((row) => [row.archivo, ...ASPECTS.map((aspect) => row[aspect])]);
  const text = (value: string | null) => (value === null ? 'NULL' : literal(value));
  await db.run(
    `INSERT INTO escritos VALUES ${values.map((row) => `(${row.map(text).join(', ')})`).join(', ')}`,
  );
  await db.run(
    `CREATE TABLE nuestros AS SELECT archivo, ${selected((aspect) => aspect)} FROM escritos`,
  );
  return db;
}
