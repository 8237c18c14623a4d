/** How a vintage's columns become ours, in SQL. */
import { MONTHS } from '../../../../src/old/lib/words/es/dates';
import { identifier, literal } from '../io/database';
import { ROW_COLUMNS, type Reading, type Vintage } from '../registry/source';
import { columnName } from './recognise';

/** Column that names what was unfolded, and its value (`Vintage.despliega`). */
export const UNFOLDED = { name: '_columna', value: '_valor' } as const;

/**
 * The SELECT list that brings a file of the vintage to our columns.
 * @param columns the file's, as written in its header.
 */
export function selectList({ lee, despliega }: Vintage, columns: readonly string[]): string {
  const all = despliega === undefined ? columns : [...columns, ...Object.values(UNFOLDED)];
  const column = columnReader(all);
  const isWritten = (name: string) => column(name) !== ABSENT;
  return ROW_COLUMNS.map((ours) => `${expression(lee[ours], column, isWritten)} AS ${ours}`).join(
    ', ',
  );
}

const ABSENT = 'NULL::VARCHAR';

/** The SQL that reads a column by its name, whatever the form of its accents; NULL where there is none. */
export function columnReader(columns: readonly string[]): (name: string) => string {
  const written = new Map(columns.map((name) => [columnName(name), name]));
  return (name) => {
    const own = written.get(columnName(name));
    return own === undefined ? ABSENT : identifier(own);
  };
}

function expression(
  reading: Reading | undefined,
  column: (name: string) => string,
  isWritten: (name: string) => boolean,
): string {
  if (reading === undefined) return 'NULL::VARCHAR';
  if (typeof reading === 'function') return reading(column);
  const filled = reading.filter(isWritten).map(column);
  return filled.length === 0 ? 'NULL::VARCHAR' : `coalesce(${filled.join(', ')})`;
}

/** `dd/mm/aaaa` (or `d/m/aaaa`), with or without an hour after it, as `aaaa-mm-dd`; anything else as it is. */
export const dayFirst = (sql: string) =>
  `regexp_replace(regexp_replace(trim(${sql}), '^(\\d{1,2})/(\\d{1,2})/(\\d{4})', '\\3-0\\2-0\\1'),
    '-0(\\d{2})', '-\\1', 'g')`;

/**
 * A day as portals have written it, ISO and with the hour as hh:mm:00: day first, with a `T` and a
 * time zone, or the serial number of a workbook (days since 1899-12-30). Anything else as it is.
 */
export const anyDay = (sql: string) =>
  `CASE WHEN regexp_matches(trim(${sql}), '^\\d{5}(\\.\\d+)?$')
     THEN strftime(DATE '1899-12-30' + CAST(floor(CAST(trim(${sql}) AS DOUBLE)) AS INTEGER), '%Y-%m-%d')
     ELSE regexp_replace(${dayFirst(sql)},
       '^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?$', '\\1 \\2:00') END`;

/** An hour written `9:30`, or as a workbook's part of a day (0.395833), as `hh:mm:ss`; anything else as it is. */
export const anyHour = (sql: string) =>
  `CASE WHEN regexp_matches(trim(${sql}), '^0?(\\.\\d+)?$') AND trim(${sql}) <> ''
     THEN strftime(TIMESTAMP '2000-01-01' + to_seconds(CAST(round(CAST(trim(${sql}) AS DOUBLE) * 86400) AS BIGINT)), '%H:%M:%S')
     WHEN regexp_matches(trim(${sql}), '^\\d{1,2}:\\d{2}$') THEN trim(${sql}) || ':00'
     ELSE ${sql} END`;

/** NULL for the words with which a source says that it does not know. */
export const unlessSaid = (sql: string, words: readonly string[]) =>
  `CASE WHEN upper(trim(${sql})) IN (${words.map(literal).join(', ')}) THEN NULL ELSE ${sql} END`;

/** The hour within `aaaa-mm-dd hh:mm:ss`; NULL where there is none. */
export const hourWithin = (sql: string) =>
  `nullif(regexp_extract(trim(${sql}), '^\\d{4}-\\d{2}-\\d{2} (\\d{1,2}:\\d{2}(:\\d{2})?)', 1), '')`;

/** Seconds since midnight, `70200.0`, as `19:30:00`; anything else as it is. */
export const secondsOfDay = (sql: string) =>
  `CASE WHEN regexp_matches(trim(${sql}), '^\\d{1,5}(\\.0+)?$')
     THEN strftime(TIMESTAMP '2000-01-01' + to_seconds(CAST(CAST(trim(${sql}) AS DOUBLE) AS BIGINT)), '%H:%M:%S')
     ELSE ${sql} END`;

/** A year and a month's name (`Enero`, `1-Enero`) or number as the first day of the month. */
export const monthOf = (year: string, month: string) =>
  `CASE lower(regexp_replace(trim(${month}), '^\\d{1,2}-', ''))
     ${MONTHS.map((name, index) => `WHEN '${name}' THEN trim(${year}) || '-${pad(index + 1)}-01'`).join(' ')}
     WHEN 'setiembre' THEN trim(${year}) || '-09-01'
     ELSE trim(${year}) || '-' || lpad(trim(${month}), 2, '0') || '-01' END`;

const pad = (month: number) => String(month).padStart(2, '0');
