/** Which of the dates of an element are of the release: its months, its cut, its own name, a day that it keeps. */
import type { Counted } from './counted';

export function datesHeld(element: Element, counted: Counted): readonly string[] {
  const said = (mark: string): readonly string[] =>
    element.getAttribute(`data-${mark}`)?.split(' ') ?? [];
  const cells =
    element.matches('td, th') && /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(said('value')[0] ?? '');
  const periods = [...said('period'), ...said('period-before'), ...(cells ? said('value') : [])];
  return [
    ...periods.filter((period) => isWithin(period, counted)),
    ...said('cut').filter((day) => day === counted.cut),
    ...said('release').filter((name) => name === counted.release),
    ...[...said('day'), ...(element.matches('td, th') ? said('value') : [])].filter((day) =>
      counted.days.has(day),
    ),
  ];
}

const isWithin = (period: string, { firstMonth, lastMonth }: Counted): boolean =>
  period.split('/').every((month) => month >= firstMonth && month <= lastMonth);
