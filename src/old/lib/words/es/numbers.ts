/** Numbers as a Mexican editor writes them: 2,659 · −4.1 % · +5.5 %. */
import { formatLocale } from 'd3-format';

/** Keeps the sign % beside its number at the end of a line. */
const NBSP = '\u00a0';

const locale = formatLocale({
  decimal: '.',
  thousands: ',',
  grouping: [3],
  currency: ['$', ''],
  minus: '\u2212',
});
const whole = locale.format(',.0f');
const oneDecimal = locale.format(',.1f');
const trimmed = locale.format(',.2~f');
const signed = locale.format('+,.1f');
const signedWhole = locale.format('+,.0f');

/** A count: `2,659`. */
export function writeCount(count: number): string {
  return whole(count);
}

const SMALL = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** Of colonias and such, in a sentence: «cuatro», and in digits from ten on. */
export function writeSmall(count: number): string {
  return SMALL[count] ?? whole(count);
}

/** An amount of any unit, with the decimals it has up to two: `1,218`, `9.8`. */
export function writeAmount(amount: number): string {
  return trimmed(amount);
}

/** With one decimal, whatever its size: `7.7`, `12.0`. */
export function writeTenths(value: number): string {
  return oneDecimal(value);
}

/** A rate, whole from 10 on and with one decimal below: `852`, `3.4`; nothing is `0`. */
export function writeRate(value: number): string {
  return value !== 0 && Math.abs(value) < 9.95 ? oneDecimal(value) : whole(value);
}

/** From this ratio on a percentage says less than the times. */
const TIMES_FROM = 11;

/**
 * A ratio as a change, with its sign: 0.959 is `−4.1 %`, 2.31 is `+131 %`; one that rounds to nothing
 * has none, and a very large one is told in times, `22 veces`.
 */
export function writeChange(ratio: number): string {
  if (ratio >= TIMES_FROM) return `${whole(ratio)}${NBSP}veces`;
  const percent = (ratio - 1) * 100;
  if (percent >= 100) return `${signedWhole(percent)}${NBSP}%`;
  const written = Math.abs(percent) < 0.05 ? oneDecimal(0) : signed(percent);
  return `${written}${NBSP}%`;
}

/** The size of a change, without sign: 0.923 is `8 %`; under 1 % with one decimal. */
export function writeChangeSize(ratio: number): string {
  return writePercent(Math.abs(ratio - 1));
}

/** A share: 0.0935 is `9 %`; under 1 % with one decimal. */
export function writePercent(share: number): string {
  const percent = share * 100;
  return `${percent < 0.95 ? oneDecimal(percent) : whole(percent)}${NBSP}%`;
}

/** A difference of two shares, in points and with its sign: 0.012 is `+1.2`; nothing has none. */
export function writePoints(difference: number): string {
  const points = difference * 100;
  return Math.abs(points) < 0.05 ? oneDecimal(0) : signed(points);
}
