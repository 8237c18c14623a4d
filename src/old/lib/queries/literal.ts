/** Values on their way into SQL: quoted, and checked where SQL would misread a bad one in silence. */

/** A string as an SQL literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * Strings as the list of an IN.
 * @throws Error when there are none: `IN ()` is not SQL.
 */
export function literals(values: readonly string[]): string {
  if (values.length === 0) throw new Error('La consulta no nombra ningún indicador.');
  return `(${values.map(literal).join(', ')})`;
}

/**
 * A day as an SQL literal.
 * @param day `YYYY-MM-DD`
 * @throws Error if it is not a day of the calendar.
 */
export function dateLiteral(day: string): string {
  return `DATE '${dayOf(day).toISOString().slice(0, 10)}'`;
}

/**
 * The first day of the month that lies `months` after the month of `day`; before it, when negative.
 * @param day `YYYY-MM-DD`
 * @throws Error if it is not a day of the calendar.
 */
export function firstOfMonth(day: string, months: number): string {
  const start = dayOf(day);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
    .toISOString()
    .slice(0, 10);
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  // JavaScript reads 2023-02-30 as 2 March: only a day that prints as it was read is one.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new Error(`«${text}» no es un día del calendario; se esperaba, por ejemplo, 2024-07-01.`);
  }
  return day;
}
