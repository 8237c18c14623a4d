/** Dates as precise as their source: `2025`, `2025-06` or `2025-06-12`. Their text order is date order. */

/** First and last day that a date may mean, `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** @throws RangeError if it is no date of those three forms */
export function daySpan(date: string): DaySpan {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined) throw new RangeError(`«${date}» no es AAAA, AAAA-MM ni AAAA-MM-DD.`);
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${days}` };
}
