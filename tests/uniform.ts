/** Quantities drawn by their size. `fc.double` draws by bits: of 0–1, under 1 % falls in 0.001–0.5. */
import fc, { type Arbitrary } from 'fast-check';

/** Fine, and no power of two: what is drawn has all its digits, as what is measured has. */
const STEPS = 1_000_000_000;
/** Added at each end, so that each bound is drawn about once in twenty-two times. */
const AT_EACH_END = STEPS / 20;

/** From 0 to 1, both often met; shrinks to 0. */
const part: Arbitrary<number> = fc
  .noBias(fc.integer({ min: 0, max: STEPS + 2 * AT_EACH_END }))
  .map((step) => Math.min(1, Math.max(0, (step - AT_EACH_END) / STEPS)));

const blend = (min: number, max: number, share: number): number => min * (1 - share) + max * share;

function requireInterval(min: number, max: number): void {
  if (Number.isFinite(max - min) && min < max) return;
  throw new RangeError(`No hay intervalo de ${min} a ${max}.`);
}

/**
 * A quantity, as often in one stretch of the interval as in another of the same length; each bound
 * now and then. Shrinks to the least.
 * @throws {RangeError} Without a finite interval.
 */
export function between(min: number, max: number): Arbitrary<number> {
  requireInterval(min, max);
  return part.map((share) => blend(min, max, share));
}

/**
 * A scale, as often in one order of magnitude as in another; each bound now and then. Shrinks to the
 * least.
 * @throws {RangeError} Without a finite interval above zero.
 */
export function logBetween(min: number, max: number): Arbitrary<number> {
  requireInterval(min, max);
  if (min <= 0) throw new RangeError(`Una escala no empieza en ${min}.`);
  const [least, most] = [Math.log(min), Math.log(max)];
  return part.map((share) => {
    if (share === 0) return min;
    if (share === 1) return max;
    return Math.min(max, Math.max(min, Math.exp(blend(least, most, share))));
  });
}

/** What `Math.random` gives: from 0 to just under 1. */
export const random: Arbitrary<number> = between(0, 1 - Number.EPSILON / 2);
