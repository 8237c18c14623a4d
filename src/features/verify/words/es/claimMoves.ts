/** How a change, its size and its windows are written in a claim. */
import { writeWindow } from '$lib/words/es/dates';
import { writeChange } from '$lib/words/es/numbers';
import type { MonthWindow } from '$lib/stats/completeness';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Counts } from '../../claim';

const NBSP = '\u00a0';

/** «una baja de 70 %», «un alza de 4.5 %», «sin cambio» */
export function moveOf({ before, after }: Counts): string {
  if (before === after) return 'sin cambio';
  if (before === 0) return 'un alza desde cero';
  const size = sizeOf(Math.abs((after - before) / before) * 100);
  return after < before ? `una baja de ${size}` : `un alza de ${size}`;
}

const sizeOf = (percent: number, decimals = percent < 10 ? 1 : 0): string =>
  `${percent.toFixed(decimals).replace(/\.0$/, '')}${NBSP}%`;

/** «baja de 85 %», as it was said. */
export function saidChange(change: PrintedChange): string {
  const { percent } = change;
  return percent === 0 ? 'sin cambio' : `${percent < 0 ? 'baja' : 'alza'} de ${saidSize(change)}`;
}

/** «una baja de 85 %», «un alza de 9.8 %», «ningún cambio» */
export function aSaidChange(change: PrintedChange): string {
  const { percent } = change;
  return percent === 0 ? 'ningún cambio' : `${percent < 0 ? 'una' : 'un'} ${saidChange(change)}`;
}

export const saidSize = ({ percent, decimals }: PrintedChange): string =>
  `${Math.abs(percent).toFixed(decimals)}${NBSP}%`;

/** «entre −95 % y +17 %»; without a lower count there is no size. */
export function rangeOf({
  lower,
  upper,
}: {
  readonly lower: number;
  readonly upper: number;
}): string {
  return upper === Infinity
    ? `de ${writeChange(lower)} en adelante`
    : `entre ${writeChange(lower)} y ${writeChange(upper)}`;
}

export const isYears = ({ first, last }: MonthWindow): boolean =>
  first.slice(5, 7) === '01' && last.slice(5, 7) === '12';

/**
 * «los mismos meses de 2024», where they are those of the other window, and of those that cross a year «los mismos meses
 * un año antes»; else as any window is written.
 */
export function otherWindow(window: MonthWindow, other: MonthWindow): string {
  if (!isAlike(window, other)) return writeWindow(window);
  const [first, last] = [yearOf(window.first), yearOf(window.last)];
  if (first === last) return `los mismos meses de ${first}`;
  const apart = first - yearOf(other.first);
  if (Math.abs(apart) !== 1) return `los mismos meses de ${first} a ${last}`;
  return `los mismos meses un año ${apart < 0 ? 'antes' : 'después'}`;
}

export const isAlike = (window: MonthWindow, other: MonthWindow): boolean =>
  !isYears(window) &&
  window.first.slice(4) === other.first.slice(4) &&
  window.last.slice(4) === other.last.slice(4) &&
  yearsWithin(window) === yearsWithin(other) &&
  yearsWithin(window) <= 1;

const yearsWithin = ({ first, last }: MonthWindow): number => yearOf(last) - yearOf(first);

const yearOf = (month: string): number => Number(month.slice(0, 4));

/** «en 2025», «de enero a julio de 2025», «en marzo de 2025». */
export function inWindow(window: MonthWindow, written = writeWindow(window)): string {
  const isOne = window.first === window.last || (isYears(window) && yearsWithin(window) === 0);
  return `${isOne || written.startsWith('los mismos') ? 'en' : 'de'} ${written}`;
}
