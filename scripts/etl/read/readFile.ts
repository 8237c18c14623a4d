/** A file → rows of the tables `filas` and `otros`, in the columns of ours, every line accounted for. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { appendRows, identifier, literal, literals, rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import { CASE_COLUMNS, COUNT_COLUMNS, type TabularRecord } from '../sourceRecord';
import { headerOf, matchColumns, plainName, unfoldOf, type Header, type Match } from './header';
import { recordsOf } from './records';
import { surveyOf, type Survey } from './survey';

export interface FileRead {
  readonly path: string;
  readonly sha256: string;
  /** Rows of `filas` and `otros`, unfolded ones each. */
  readonly rows: number;
  /** Lines that are no record. */
  readonly unreadable: number;
  /** Names of its columns, plain. */
  readonly columns: readonly string[];
}

const counted = v.object({ n: v.number() });

/**
 * Adds a file to `filas`, as `archivo` number so many.
 * @throws EtlError when it is not of the source, or is cut.
 */
export async function readFile(
  db: Database,
  source: TabularRecord,
  path: string,
  archivo: number,
): Promise<FileRead> {
  const survey = await surveyOf(path);
  const header = headerOf(path, decode(survey.head, survey.encoding));
  const match = matchColumns(path, source, header);
  const unreadable =
    (await readByDuckDb(db, path, survey, header)) ??
    (await readByRecords(db, path, survey, header));
  const { texto, others, from } = columnsOf(source, header, match);
  const texts = `(SELECT *, ${texto} AS texto FROM ${from})`;
  await db.run(`
    INSERT INTO otros SELECT ${archivo}, texto, n::INTEGER FROM (SELECT texto, count(*) AS n FROM ${texts} GROUP BY texto)
      WHERE texto IS NULL OR texto NOT IN (SELECT texto FROM clasificacion);
    INSERT INTO filas BY NAME SELECT ${[`${archivo} AS archivo`, 'texto', ...others].join(', ')} FROM ${texts}
      WHERE texto IN (SELECT texto FROM clasificacion);
    DROP TABLE crudas`);
  const [rows] = await rowsOf(
    db,
    `SELECT ((SELECT count(*) FROM filas WHERE archivo = ${archivo}) +
      (SELECT coalesce(sum(n), 0) FROM otros WHERE archivo = ${archivo}))::INTEGER AS n`,
    counted,
  );
  return {
    path,
    sha256: survey.sha256,
    rows: rows?.n ?? 0,
    unreadable,
    columns: header.columns.map(plainName),
  };
}

/** The tables that readFile fills: rows whose text is counted, and of the others how many there are of each text. */
export const createRows = (db: Database, source: TabularRecord) =>
  db.run(`
    CREATE TABLE filas (archivo INTEGER, ${columnNames(source)
      .map((name) => `${name} VARCHAR`)
      .join(', ')});
    CREATE TABLE otros (archivo INTEGER, texto VARCHAR, n INTEGER)`);

const columnNames = ({ rows }: TabularRecord): readonly string[] =>
  rows === 'cases' ? CASE_COLUMNS : COUNT_COLUMNS;

const decode = (bytes: Buffer, encoding: Survey['encoding']) =>
  new TextDecoder(encoding === 'utf-8' ? 'utf-8' : 'windows-1252').decode(bytes);

/** @returns the lines that are no record; null where records and lines do not balance. */
async function readByDuckDb(
  db: Database,
  path: string,
  { lines, encoding }: Survey,
  { delimiter, columns }: Header,
): Promise<number | null> {
  const types = columns.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  try {
    await db.run(
      `CREATE TABLE crudas AS SELECT * FROM read_csv(${literal(path)}, header = false, skip = 1,
         delim = ${literal(delimiter)}, quote = '"', escape = '"', columns = {${types}},
         encoding = ${literal(encoding)}, ignore_errors = true, store_rejects = true)`,
    );
  } catch {
    return null;
  }
  const [read] = await rowsOf(db, 'SELECT count(*)::INTEGER AS n FROM crudas', counted);
  const [rejected] = await rowsOf(
    db,
    'SELECT count(DISTINCT line)::INTEGER AS n FROM reject_errors',
    counted,
  );
  await db.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  const unreadable = rejected?.n ?? 0;
  if ((read?.n ?? 0) + unreadable + 1 === lines) return unreadable;
  await db.run('DROP TABLE crudas');
  return null;
}

async function readByRecords(
  db: Database,
  path: string,
  { encoding }: Survey,
  { delimiter, columns }: Header,
): Promise<number> {
  const bytes = readFileSync(path);
  const text = decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, encoding).replace(
    /^\uFEFF/,
    '',
  );
  const { rows, unreadable } = recordsOf(text, delimiter, columns.length);
  const [first, ...rest] = rows;
  if (first === undefined) {
    throw new EtlError(`«${path}» no tiene renglones.`, 'Descarga el archivo otra vez.');
  }
  await db.run(`CREATE TABLE crudas (${columns.map((_, at) => `c${at} VARCHAR`).join(', ')})`);
  await appendRows(
    db,
    'crudas',
    rest.map((row) => row.map((field) => (field === '' ? null : field))),
  );
  return unreadable;
}

/** The SELECT that brings `crudas` to our columns. */
function columnsOf(source: TabularRecord, header: Header, match: Match) {
  const unfold = source.rows === 'counts' ? unfoldOf(source, header) : null;
  const cleaned = (at: number) => {
    const text = `nullif(trim(c${at}), '')`;
    return source.unknown.length === 0
      ? text
      : `CASE WHEN upper(${text}) NOT IN (${literals(source.unknown.map((word) => word.toUpperCase()))}) THEN ${text} END`;
  };
  const expressionOf = (ours: string): string | null => {
    if (unfold !== null && ours === unfold.into) return 'columna';
    if (unfold !== null && ours === 'casos') return "nullif(trim(valor), '')";
    const texts = (match.get(ours) ?? []).map(cleaned);
    return texts.length > 1 ? `coalesce(${texts.join(', ')})` : (texts[0] ?? null);
  };
  return {
    texto: unfold?.into === 'texto' ? 'columna' : textOf(source, match.get('texto') ?? []),
    others: columnNames(source).flatMap((ours) => {
      const expression = ours === 'texto' ? null : expressionOf(ours);
      return expression === null ? [] : [`${expression} AS ${ours}`];
    }),
    from: unfold === null ? 'crudas' : unfolded(unfold.columns),
  };
}

const textOf = ({ joined }: TabularRecord, at: readonly number[]): string => {
  const texts = at.map((index) => `nullif(trim(c${index}), '')`);
  return joined ? `nullif(concat_ws(' / ', ${texts.join(', ')}), '')` : (texts[0] ?? 'NULL');
};

const unfolded = (columns: readonly { at: number; value: string }[]): string =>
  `(SELECT *, unnest([${columns.map(({ value }) => literal(value)).join(', ')}]) AS columna,
     unnest([${columns.map(({ at }) => identifier(`c${at}`)).join(', ')}]) AS valor FROM crudas)`;
