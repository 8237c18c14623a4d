/** A day in the time of the capital, in which sessions are held and terms run out: `YYYY-MM-DD`. */
const CAPITAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Mexico_City',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** @param now a moment, wherever its clock is */
export const capitalToday = (now = new Date()): string => CAPITAL.format(now);

/** The day so many days later. @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
