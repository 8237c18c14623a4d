/** What is kept of a table: of the texts that are counted every row, in columns of ours; of the others how many. */
import { identifier, literal, literals, type Database } from '../database';
import { CASE_COLUMNS, COUNT_COLUMNS, type TabularRecord } from '../sourceRecord';
import { plainName, unfoldOf, type Header } from './header';

/** The tables `filas` and `otros` of a source. */
export const createRows = (db: Database, source: TabularRecord) =>
  db.run(`
    CREATE TABLE filas (archivo INTEGER, ${columnNames(source)
      .map((name) => `${name} VARCHAR`)
      .join(', ')});
    -- motivo: why rows of a text that is counted are not; of other texts it is NULL.
    CREATE TABLE otros (archivo INTEGER, texto VARCHAR, motivo VARCHAR, n INTEGER)`);

/** Moves `crudas`, whose columns are those of positionsOf, as `c` and the position, to `filas` and `otros`. */
export async function keepRows(
  db: Database,
  source: TabularRecord,
  archivo: number,
  header: Header,
): Promise<void> {
  const unfold = unfoldIn(source, header.columns);
  const texto = textOf(source, header);
  const isElsewhere = elsewhere(source, header);
  // What a row unfolds to is all of its text, unless it is that which unfolds.
  const [each, times] =
    unfold?.into === 'texto' ? [unfolded(unfold.columns), 1] : ['crudas', timesOf(source, header)];
  await db.run(`
    INSERT INTO otros SELECT ${archivo}, texto, CASE WHEN counted THEN 'fuera_de_la_ciudad' END, n::INTEGER
      FROM (SELECT *, texto IN (SELECT texto FROM clasificacion) AS counted
        FROM (SELECT ${texto} AS texto, ${isElsewhere} AS elsewhere, count(*) * ${times} AS n FROM ${each} GROUP BY ALL))
      WHERE counted IS NOT TRUE OR elsewhere;
    INSERT INTO filas BY NAME SELECT ${[`${archivo} AS archivo`, `${texto} AS texto`, ...columnsOf(source, header)].join(', ')}
      FROM ${unfold === null ? 'crudas' : unfolded(unfold.columns)}
      WHERE ${texto} IN (SELECT texto FROM clasificacion) AND NOT ${isElsewhere};
    DROP TABLE crudas`);
}

/**
 * The SELECT of `crudas` from a table: of rows of which nothing but their number is kept, only what tells so. Most of
 * the Fiscalía's file, and nearly all of that of the whole country, is read in little time and memory by it.
 */
export function selectCrudas(source: TabularRecord, header: Header, table: string): string {
  const telling = [...(header.match.get('texto') ?? []), ...(header.match.get('ciudad') ?? [])];
  const columns = positionsOf(source, header).map((at) =>
    telling.includes(at) ? `c${at}` : `CASE WHEN isKept THEN c${at} END AS c${at}`,
  );
  const isCounted =
    unfoldIn(source, header.columns)?.into === 'texto'
      ? 'true'
      : `${textOf(source, header)} IN (SELECT texto FROM clasificacion)`;
  return `SELECT ${columns.join(', ')}
    FROM (SELECT *, ${isCounted} AND NOT ${elsewhere(source, header)} AS isKept FROM ${table})`;
}

/** The columns of a table that are read. */
export function positionsOf(source: TabularRecord, { match, columns }: Header): readonly number[] {
  const counts = unfoldIn(source, columns)?.columns.map(({ at }) => at) ?? [];
  return [...new Set([...match.values(), counts].flat())].sort((a, b) => a - b);
}

/** How many rows one of a table unfolds to. */
export const timesOf = (source: TabularRecord, { columns }: Header): number =>
  unfoldIn(source, columns)?.columns.length ?? 1;

const columnNames = ({ rows }: TabularRecord): readonly string[] =>
  rows === 'cases' ? CASE_COLUMNS : COUNT_COLUMNS;

const unfoldIn = (source: TabularRecord, columns: readonly string[]) =>
  source.rows === 'counts' ? unfoldOf(source, columns) : null;

/** Whether a row is of another city, as SQL. */
function elsewhere(source: TabularRecord, header: Header): string {
  if (source.rows === 'cases' || !header.match.has('ciudad')) return 'false';
  return `coalesce(${columnOf(source, header, 'ciudad') ?? 'NULL'} NOT IN (${literals(source.city)}), false)`;
}

/** The texts of one of our columns as SQL; null where the table has none. */
function columnOf(source: TabularRecord, { match }: Header, ours: string): string | null {
  const words = source.unknown.map((word) => word.toUpperCase());
  // Few texts are as long as one of the words: upper cases of all would cost as much as the reading.
  const lengths = [...new Set(words.map((word) => Buffer.byteLength(word)))].join(', ');
  const texts = (match.get(ours) ?? []).map((at) => {
    const text = `nullif(trim(c${at}), '')`;
    return words.length === 0
      ? text
      : `CASE WHEN strlen(${text}) NOT IN (${lengths}) OR upper(${text}) NOT IN (${literals(words)}) THEN ${text} END`;
  });
  return texts.length > 1 ? `coalesce(${texts.join(', ')})` : (texts[0] ?? null);
}

/** The SELECT that brings `crudas` to our columns, all but the text. */
function columnsOf(source: TabularRecord, header: Header): readonly string[] {
  const unfold = unfoldIn(source, header.columns);
  return columnNames(source).flatMap((ours) => {
    if (ours === 'texto') return [];
    if (ours === unfold?.into) return [`columna AS ${ours}`];
    if (ours === 'casos' && unfold !== null) return [`nullif(trim(valor), '') AS casos`];
    const texts = columnOf(source, header, ours);
    return texts === null ? [] : [`${texts} AS ${ours}`];
  });
}

/** The text that is classified, as SQL; of several columns that are not joined, the first: the others are less exact. */
function textOf(source: TabularRecord, { match, columns }: Header): string {
  if (unfoldIn(source, columns)?.into === 'texto') return 'columna';
  const all = match.get('texto') ?? [];
  if (source.joined) {
    const texts = all.map((index) => `nullif(trim(c${index}), '')`);
    return `nullif(concat_ws(' / ', ${texts.join(', ')}), '')`;
  }
  const [at] = all;
  if (at === undefined) return 'NULL';
  const isInCapitals = source.capitals.map(plainName).includes(plainName(columns[at] ?? ''));
  const text = `nullif(trim(c${at}), '')`;
  return isInCapitals ? `upper(${text})` : text;
}

const unfolded = (columns: readonly { at: number; value: string }[]): string =>
  `(SELECT *, unnest([${columns.map(({ value }) => literal(value)).join(', ')}]) AS columna,
     unnest([${columns.map(({ at }) => identifier(`c${at}`)).join(', ')}]) AS valor FROM crudas)`;
