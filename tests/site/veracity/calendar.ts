/** Months `YYYY-MM` and days as numbers. */

const DAY = 86_400_000;

/** Months since year 0. */
export const monthIndex = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
export const monthOf = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
/** Its first day, in days since 1970. */
export const firstDay = (month: string): number =>
  Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1) / DAY;
export const dayIndex = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const daysOf = (month: string): number =>
  firstDay(monthOf(monthIndex(month) + 1)) - firstDay(month);
/** From one month to another, both counted. */
const monthsFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: monthIndex(last) - monthIndex(first) + 1 }, (_, at) =>
    monthOf(monthIndex(first) + at),
  );
/** Of a period `2023-01/2023-12`. */
export const monthsOfPeriod = (period: string): readonly string[] => {
  const [first = '', last = first] = period.split('/');
  return monthsFrom(first, last);
};
/** Confinement, from which nothing is learnt (docs/decisions/meses-irregulares.md). */
export const isLockdown = (month: string): boolean => month >= '2020-04' && month <= '2020-07';
