/** How a vintage's columns become ours, in SQL. */
import { identifier } from '../database';
import { ROW_COLUMNS, type Reading, type Vintage } from '../registry/source';

/** Column that names what was unfolded, and its value (`Vintage.despliega`). */
export const UNFOLDED = { name: '_columna', value: '_valor' } as const;

/**
 * The SELECT list that brings a file of the vintage to our columns.
 * @param columns the file's, as written in its header.
 */
export function selectList({ lee, despliega }: Vintage, columns: readonly string[]): string {
  const written = new Map(columns.map((name) => [name.normalize('NFC').trim(), name]));
  if (despliega !== undefined) {
    for (const name of Object.values(UNFOLDED)) written.set(name, name);
  }
  const column = (name: string) => {
    const own = written.get(name.normalize('NFC'));
    return own === undefined ? 'NULL::VARCHAR' : identifier(own);
  };
  const isWritten = (name: string) => written.has(name.normalize('NFC'));
  return ROW_COLUMNS.map((ours) => `${expression(lee[ours], column, isWritten)} AS ${ours}`).join(
    ', ',
  );
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

/** `dd/mm/aaaa`, with or without an hour after it, as `aaaa-mm-dd`; anything else as it is. */
export const dayFirst = (sql: string) =>
  `regexp_replace(trim(${sql}), '^(\\d{1,2})/(\\d{1,2})/(\\d{4})', '\\3-\\2-\\1')`;

/** The hour within `aaaa-mm-dd hh:mm:ss`; NULL where there is none. */
export const hourWithin = (sql: string) =>
  `nullif(regexp_extract(trim(${sql}), '^\\d{4}-\\d{2}-\\d{2} (\\d{1,2}:\\d{2}(:\\d{2})?)', 1), '')`;

/** Seconds since midnight, `70200.0`, as `19:30:00`; anything else as it is. */
export const secondsOfDay = (sql: string) =>
  `CASE WHEN regexp_matches(trim(${sql}), '^\\d{1,5}(\\.0+)?$')
     THEN strftime(TIMESTAMP '2000-01-01' + to_seconds(CAST(CAST(trim(${sql}) AS DOUBLE) AS BIGINT)), '%H:%M:%S')
     ELSE ${sql} END`;

const MONTHS: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** A year and a month's name (`Enero`, `1-Enero`) or number as the first day of the month. */
export const monthOf = (year: string, month: string) =>
  `CASE lower(regexp_replace(trim(${month}), '^\\d{1,2}-', ''))
     ${MONTHS.map((name, index) => `WHEN '${name}' THEN trim(${year}) || '-${pad(index + 1)}-01'`).join(' ')}
     WHEN 'setiembre' THEN trim(${year}) || '-09-01'
     ELSE trim(${year}) || '-' || lpad(trim(${month}), 2, '0') || '-01' END`;

const pad = (month: number) => String(month).padStart(2, '0');
