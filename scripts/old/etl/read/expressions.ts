/** SQL that reads the text columns of `filas`. */

const DATE_PATTERN = String.raw`^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$`;
/** `23:51:00`, and the `23:51:00:00` of one row in thirty; the hour from 0 to 23. */
const HOUR_PATTERN = String.raw`^([01]?\d|2[0-3]):\d{2}(:\d{2}){1,2}$`;

/** The value, or NULL for what DuckDB casts from `nan`, `infinity` or `1e400`, which no source means. */
const finite = (sql: string) => `(CASE WHEN isfinite(${sql}) THEN ${sql} END)`;

const dayOf = (column: string) => finite(`try_cast(substr(trim(${column}), 1, 10) AS DATE)`);

/** The day of the fact, or NULL. */
export const FACT_DAY_SQL = dayOf('fecha_hecho');

/** The day on which the case was opened, or NULL. */
export const OPENING_DAY_SQL = dayOf('fecha_inicio');

/** Whether `fecha_hecho` is written as a date that exists. */
export const isFactDate = `(regexp_matches(trim(fecha_hecho), '${DATE_PATTERN}') AND ${FACT_DAY_SQL} IS NOT NULL)`;

/** Whether `hora_hecho` is written as an hour. */
export const isHour = `regexp_matches(trim(hora_hecho), '${HOUR_PATTERN}')`;

/** The hour of the fact, 0–23, or NULL. */
export const HOUR_SQL = `try_cast(regexp_extract(trim(hora_hecho), '${HOUR_PATTERN}', 1) AS INTEGER)`;

/**
 * Coordinates as finite numbers, or NULL; some releases write a decimal comma. A text is mostly a number as
 * it stands: only one that is not is made over, which takes ten times as long.
 */
export const degrees = (column: 'latitud' | 'longitud') =>
  finite(`coalesce(try_cast(${column} AS DOUBLE),
    try_cast(replace(trim(${column}), ',', '.') AS DOUBLE))`);

/** What a count may look like: `3`, `3.0`; no fraction. */
export const WHOLE_SQL = "regexp_matches(trim(casos), '^\\d{1,9}(\\.0+)?$')";
