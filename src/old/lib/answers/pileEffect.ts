/** Whether what is said of a colonia stands without the cases that pile up at one point of it. */
import type { PileEffect } from '$old/lib/contract/piles';
import type { Change } from './change';
import type { Standing } from './againstRest';

/** Of the logarithm of a change: less of a difference than this part of it is none worth telling. */
const SHARE_TOLD = 0.25;
/** Nor is less than about five points of a hundred. */
const LEAST_TOLD = 0.05;

/**
 * A change with the pile against the same without it, each as it would be judged by itself.
 * @param strictest p below which a change stands however many are judged together
 */
export function changeEffect(given: Change, without: Change, strictest: number): PileEffect {
  if (given.verdict === 'sin_respuesta') return 'sostiene';
  if (without.verdict === 'sin_respuesta') return 'azar';
  const [size, left] = [Math.log(given.ratio), Math.log(without.ratio)];
  const isBeyond = given.verdict !== 'azar';
  if (isBeyond && without.verdict === 'azar') return 'azar';
  if (isBeyond && without.p > given.p && without.p >= strictest) return 'azar';
  const apart = Math.abs(left - size);
  if (!(apart >= Math.max(LEAST_TOLD, SHARE_TOLD * Math.abs(size)))) return 'sostiene';
  if (size * left < 0) return 'contrario';
  return Math.abs(left) < Math.abs(size) ? 'menor' : 'mayor';
}

/**
 * How a colonia stands by one divisor with the excess around offices, and without it at both ends of what it may be.
 * @param without the least excess first
 */
export function officeEffect(given: Standing, without: readonly Standing[]): PileEffect {
  const other = [...without].reverse().find((standing) => standing !== given);
  if (other === undefined || given === 'sin_respuesta') return 'sostiene';
  return other === 'sin_respuesta' ? 'reservado' : other;
}

/** How a colonia stands by each divisor. */
export function levelEffect(given: readonly Standing[], without: readonly Standing[]): PileEffect {
  return given.every((standing, at) => standing === without[at]) ? 'sostiene' : 'cambia';
}
