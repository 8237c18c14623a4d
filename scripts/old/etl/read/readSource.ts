/**
 * The files of a source → the table `filas`, with the cut and the balance of lines of each.
 *
 * `filas` holds only the rows of what the source counts (one in five of the carpetas); of the others
 * the table `textos` (archivo, texto, n) keeps how many there are of each offence, and, where a source's
 * points may be those of offices, `puntos_ajenos` (delito, lon, lat) where they are.
 */
import * as v from 'valibot';
import { identifier, literal, rowsOf, type Database } from '../io/database';
import { EtlError } from '../io/errors';
import { lastDayOfMonth } from '../registry/periods';
import type { SourceValue } from '../registry/sourceValues';
import type { SourceFile } from '../registry/inputs';
import type { RegisteredSource } from '../registry/loadSources';
import { BY_POINT, ROW_COLUMNS, type Vintage } from '../registry/source';
import { booksBeside, noFiles, type Beside, type FilesOf } from './booksBeside';
import { readCsvTable } from './csvTable';
import { beginningOf, daysOf } from './daysOf';
import { degrees, WHOLE_SQL } from './expressions';
import { fileSha256 } from '../io/fileSha256';
import { fileQuirks } from './fileQuirks';
import { countQuirks, type QualityRow } from './quirks';
import { selectList } from './readings';
import { reportingCut, type ReportingCut } from './reportingCut';
import { openTabularFile } from './tabularFile';

export interface FileRead {
  readonly file: SourceFile;
  readonly vintage: Vintage;
  readonly sha256: string;
  /** Records that could be read; where a record unfolds into counts, those. */
  readonly readable: number;
  readonly unreadable: number;
  /** Of the readable ones, those of elsewhere (`Vintage.ajenas`). */
  readonly outside: number;
  /** Lines that were not in UTF-8, and were read as Windows-1252. */
  readonly latin1: number;
  /** Records with a line end within a field. */
  readonly broken: number;
  /** The texts that it tells of, zeros included; null where it tells of all. */
  readonly covers: readonly string[] | null;
  /** The alcaldía that it is of, where it is of one alone; null where of more, or where it tells none. */
  readonly place: string | null;
  readonly cut: ReportingCut;
  /** The day before which hardly any case of the file was opened (or happened, if it tells no more). */
  readonly begins: string;
  /** Whether it tells when cases were opened. */
  readonly opened: boolean;
}

export interface SourceRead {
  /** In the order of `archivo` in `filas`. */
  readonly files: readonly FileRead[];
  readonly quirks: readonly QualityRow[];
}

/**
 * @param values the texts that the source counts.
 * @param filesOf of the other sources, whose books tell what those of this one lack.
 * @throws EtlError when a file cannot be read, is of no known vintage, or has no date at all.
 */
export async function readSource(
  db: Database,
  { source, descriptor }: RegisteredSource,
  files: readonly SourceFile[],
  values: readonly SourceValue[],
  filesOf: FilesOf = noFiles,
): Promise<SourceRead> {
  const beside = booksBeside(filesOf);
  try {
    return await readFiles(db, { source, descriptor }, files, values, beside);
  } finally {
    beside.dispose();
  }
}

async function readFiles(
  db: Database,
  { source, descriptor }: RegisteredSource,
  files: readonly SourceFile[],
  values: readonly SourceValue[],
  beside: Beside,
): Promise<SourceRead> {
  const read: FileRead[] = [];
  await createTables(db, values);
  for (const [index, file] of files.entries()) {
    const table = `archivo_${index}`;
    const tabular = await openTabularFile(file.path, source.vintages, beside);
    try {
      const { vintage, columns } = tabular;
      refuse(file, vintage);
      const [sha256, lines] = await Promise.all([
        fileSha256(file.path),
        readCsvTable(db, file.path, tabular, table, selectList(vintage, columns)),
      ]);
      const days = await daysOf(
        db,
        table,
        isOfCounts(vintage) ? `${WHOLE_SQL} AND try_cast(casos AS DOUBLE) > 0` : 'true',
      );
      const written = reportingCut(days, file, columns, descriptor);
      const cut = isOfCounts(vintage) ? endOfPeriod(written, vintage) : written;
      await keep(db, table, index, source.oficinas === true);
      const texts = await textsOf(db, index);
      const always = [source.siempre, vintage.siempre].filter((text) => text !== undefined);
      const isPartial =
        vintage.abarca !== undefined || always.some((text) => !texts.includes(text));
      const named = Array.isArray(vintage.abarca) ? vintage.abarca : texts;
      const covers = isPartial ? named : null;
      const place = await placeOf(db, index);
      const begins = beginningOf(days, cut);
      const opened = days.openings.length > 0;
      read.push({ file, vintage, sha256, ...lines, covers, place, cut, begins, opened });
    } finally {
      tabular.dispose();
    }
  }
  const quirks = await countQuirks(db, source.rarezas);
  return { files: read, quirks: [...quirks, ...(await fileQuirks(db, read))] };
}

function refuse({ path }: SourceFile, { nombre, rechazo }: Vintage): void {
  if (rechazo === undefined) return;
  throw new EtlError(`«${path}» es ${nombre}: no se cuenta.`, rechazo);
}

const isOfCounts = ({ mensual, anual }: Vintage) => mensual === true || anual === true;

function endOfPeriod({ ultimoHecho }: ReportingCut, { anual }: Vintage): ReportingCut {
  const day = anual === true ? `${ultimoHecho.slice(0, 4)}-12-31` : lastDayOfMonth(ultimoHecho);
  return {
    corte: day,
    ultimoHecho: day,
    segun: `último ${anual === true ? 'año' : 'mes'} con alguna cuenta mayor que cero`,
    ultimoVisto: day,
    esperado: day,
  };
}

async function textsOf(db: Database, archivo: number): Promise<readonly string[]> {
  const rows = await rowsOf(
    db,
    `SELECT DISTINCT trim(texto) AS texto FROM textos
     WHERE archivo = ${archivo} AND texto IS NOT NULL ORDER BY texto`,
    v.object({ texto: v.string() }),
  );
  return rows.map(({ texto }) => texto);
}

/** Of a file of one alcaldía hardly any row (one in 200) says another. */
async function placeOf(db: Database, archivo: number): Promise<string | null> {
  const [most] = await rowsOf(
    db,
    `SELECT upper(trim(alcaldia)) AS alcaldia, count(*) / sum(count(*)) OVER () AS proporcion
     FROM filas WHERE archivo = ${archivo}
       AND coalesce(trim(alcaldia), '') NOT IN ('', ${literal(BY_POINT)})
     GROUP BY ALL ORDER BY proporcion DESC LIMIT 1`,
    v.object({ alcaldia: v.string(), proporcion: v.number() }),
  );
  return most !== undefined && most.proporcion >= 0.995 ? most.alcaldia : null;
}

async function createTables(db: Database, values: readonly SourceValue[]): Promise<void> {
  const written = values.map((row) => `(${literal(row.valor)}, ${literal(row.indicador)})`);
  await db.run(`CREATE TABLE delito_nombres AS
    SELECT * FROM (VALUES ${written.join(', ')}) v(escrito, indicador)`);
  const columns = ROW_COLUMNS.map((name) => `${name} VARCHAR`).join(', ');
  await db.run(`CREATE TABLE filas (${columns}, archivo INTEGER)`);
  await db.run('CREATE TABLE textos (archivo INTEGER, texto VARCHAR, n BIGINT)');
  await db.run('CREATE TABLE puntos_ajenos (delito VARCHAR, lon DOUBLE, lat DOUBLE)');
}

/**
 * Moves a file's rows to `filas` and `textos`, and where asked those that are not counted to `puntos_ajenos`.
 * Texts are few, rows many: which are counted is told text by text.
 */
async function keep(
  db: Database,
  table: string,
  archivo: number,
  withOtherPoints: boolean,
): Promise<void> {
  const name = identifier(table);
  const textsThat = (isCounted: string) =>
    `SELECT texto FROM textos WHERE archivo = ${archivo}
      AND trim(texto) ${isCounted} (SELECT escrito FROM delito_nombres)`;
  await db.run(
    `INSERT INTO textos SELECT ${archivo}, delito, count(*) FROM ${name} GROUP BY delito`,
  );
  await db.run(`INSERT INTO filas SELECT f.*, ${archivo} FROM ${name} f
    WHERE f.delito IN (${textsThat('IN')})`);
  if (withOtherPoints) {
    await db.run(`INSERT INTO puntos_ajenos
      SELECT trim(delito), ${degrees('longitud')}, ${degrees('latitud')} FROM ${name}
      WHERE delito IN (${textsThat('NOT IN')})`);
  }
  await db.run(`DROP TABLE ${name}`);
}
