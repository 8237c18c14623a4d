/** Whether a number is what was said of it. */
import type { Amount } from '../claim';

export type Agreed = 'si' | 'casi' | 'no';

/** Of a clock, «una cada 4 horas»: it is told in whole hours, and may be no further off than this share of it. */
const CLOCK = 0.15;

/** @param said so many hours or days for each one @param actual as many as there are */
export function agreesEvery(said: number, actual: number): Agreed {
  const scale = Number.isInteger(said) ? 1 : 10;
  const isRounded = Math.round(actual * scale) === Math.round(said * scale);
  return isRounded && Math.abs(actual - said) <= CLOCK * said ? 'si' : 'no';
}

/** Of «casi» and «cerca de», and of parts in words: this share of what was said; of a percentage, so many points. */
const NEAR = 0.05;
const [NEAR_POINTS, NEAR_SHARE] = [2.5, 0.2];

export function agrees(
  { value, decimals, bound }: Amount,
  actual: number,
  isPercent = false,
): Agreed {
  const scale = 10 ** decimals;
  const isRounded = Math.round(actual * scale) === Math.round(value * scale);
  switch (bound) {
    case 'mas_de':
      return actual > value ? 'si' : 'no';
    case 'menos_de':
      return actual < value ? 'si' : 'no';
    case 'al_menos':
      return actual >= value ? 'si' : 'no';
    case 'a_lo_mas':
      return actual <= value ? 'si' : 'no';
    case 'cerca': {
      const near = isPercent
        ? Math.min(NEAR_POINTS, NEAR_SHARE * value)
        : Math.max(0.5 / scale, NEAR * value);
      return Math.abs(actual - value) <= near ? 'si' : 'no';
    }
    case 'exacto':
      if (isRounded) return 'si';
      return Math.floor(actual * scale) === Math.round(value * scale) ? 'casi' : 'no';
  }
}
