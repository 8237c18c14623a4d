/** Dates as precise as their source: `AAAA`, `AAAA-MM` or `AAAA-MM-DD`. */

/** @returns the first day that it can be, `YYYY-MM-DD`; null where it is no day of the calendar */
export function firstDayOf(loose: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(loose);
  if (match === null) return null;
  const [, year, month = '01', day = '01'] = match;
  const text = `${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return text;
}
