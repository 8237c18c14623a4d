/** A file → rows of the tables `filas` and `otros`, in the columns of ours, every line accounted for. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import type { TabularRecord } from '../sourceRecord';
import { plainName } from './header';
import { timesOf } from './keepRows';
import { readBook, readText, type Outcome, type TableRead } from './readTable';
import { tablesOf } from './tables';

export interface FileRead {
  readonly path: string;
  readonly sha256: string;
  /** Rows of `filas` and `otros`, unfolded ones each. */
  readonly rows: number;
  /** Lines that are no record. */
  readonly unreadable: number;
  /** Names of its columns, plain. */
  readonly columns: readonly string[];
  /** For whoever gave the file: what of it was not read, and where its first unreadable lines are. */
  readonly notes: readonly string[];
}

/**
 * Adds a file to `filas`, as `archivo` number so many: a text or a book, by itself, gzipped or in a zip, told by its
 * bytes. Of several tables or sheets those that are of the source are read, one after the other.
 * @throws EtlError when none is of the source, or it can't be read to its end.
 */
export async function readFile(
  db: Database,
  source: TabularRecord,
  path: string,
  archivo: number,
): Promise<FileRead> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-lectura-'));
  try {
    const { tables, passedOver } = await tablesOf(path, folder);
    const target = { db, source, archivo };
    const outcomes: Outcome[] = [];
    for (const table of tables) {
      if (table.kind === 'book') outcomes.push(...(await readBook(target, table)));
      else outcomes.push(await readText(target, table));
    }
    const read = outcomes.filter((outcome) => 'tally' in outcome);
    const refused = outcomes.filter((outcome) => 'refused' in outcome);
    checkAlike(path, read);
    const [first] = read;
    if (first === undefined) throw nothingRead(path, refused);
    const rows = await rowsIn(db, archivo);
    const expected = read.map(({ tally, header }) => tally.rows * timesOf(source, header));
    checkSum(
      path,
      rows,
      expected.reduce((sum, n) => sum + n, 0),
    );
    return {
      path,
      sha256: await sha256Of(path),
      rows,
      unreadable: read.reduce((sum, { tally }) => sum + tally.unreadable, 0),
      columns: first.header.columns.map(plainName),
      notes: [
        ...[...passedOver, ...refused.map(({ name }) => name)].map(
          (name) => `«${name}» no se lee: no es una tabla de ${source.id}.`,
        ),
        ...read.flatMap(({ name, tally }) =>
          tally.faults.map((fault) => `«${name}», ${fault}. No se cuenta.`),
        ),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws EtlError where not every row that was read was kept or counted. */
function checkSum(path: string, rows: number, expected: number): void {
  if (rows === expected) return;
  throw new EtlError(
    `De «${path}» se leyeron ${expected} filas y quedaron ${rows}.`,
    'Es un error del programa: no se publica nada. Guarda el archivo y avisa.',
  );
}

/** @throws EtlError where tables that are read as one have other columns, or no row at all. */
function checkAlike(path: string, read: readonly TableRead[]): void {
  const columnsOf = ({ header }: TableRead) => header.columns.map(plainName).sort().join();
  const [first, ...rest] = read;
  if (first === undefined) return;
  const other = rest.find((table) => columnsOf(table) !== columnsOf(first));
  if (other !== undefined) {
    throw new EtlError(
      `«${path}» trae tablas con encabezados distintos: «${first.name}» y «${other.name}».`,
      'Da por separado la que se ha de contar.',
    );
  }
  if (read.every(({ tally }) => tally.lines === 0)) {
    throw new EtlError(
      `«${path}» no trae ninguna fila: después del encabezado no hay nada.`,
      'Descarga el archivo otra vez: está cortado, o el portal lo dio vacío.',
    );
  }
}

function nothingRead(
  path: string,
  refused: readonly { readonly name: string; readonly refused: EtlError }[],
): EtlError {
  const [only, another] = refused;
  if (only !== undefined && another === undefined) return only.refused;
  return new EtlError(
    `«${path}» no trae ninguna tabla de la fuente:\n${refused.map(({ refused: why }) => why.message).join('\n')}`,
    'Revisa que sea el archivo de esa fuente.',
  );
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

async function rowsIn(db: Database, archivo: number): Promise<number> {
  const [rows] = await rowsOf(
    db,
    `SELECT ((SELECT count(*) FROM filas WHERE archivo = ${archivo}) +
      (SELECT coalesce(sum(n), 0) FROM otros WHERE archivo = ${archivo}))::INTEGER AS n`,
    v.object({ n: v.number() }),
  );
  return rows?.n ?? 0;
}
