/** SQL that reads the text columns of `filas`. */

const DATE_PATTERN = String.raw`^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$`;
/** `23:51:00`, and the `23:51:00:00` of one row in thirty. */
const HOUR_PATTERN = String.raw`^(\d{1,2}):\d{2}(:\d{2}){1,2}$`;

/** The day of the fact, or NULL. */
export const FACT_DAY_SQL = 'try_cast(substr(trim(fecha_hecho), 1, 10) AS DATE)';

/** Whether `fecha_hecho` is written as a date that exists. */
export const isFactDate = `(regexp_matches(trim(fecha_hecho), '${DATE_PATTERN}') AND ${FACT_DAY_SQL} IS NOT NULL)`;

const hour = `try_cast(regexp_extract(trim(hora_hecho), '${HOUR_PATTERN}', 1) AS INTEGER)`;

/** The hour of the fact, 0–23, or NULL. */
export const HOUR_SQL = `CASE WHEN ${hour} BETWEEN 0 AND 23 THEN ${hour} END`;

/** Coordinates as numbers; some releases write a decimal comma. */
export const degrees = (column: 'latitud' | 'longitud') =>
  `try_cast(replace(trim(${column}), ',', '.') AS DOUBLE)`;
