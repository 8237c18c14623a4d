/** What is said of a comparison, its chance and its placebos together. */
import { ALPHA } from '$lib/answers/change';
import type { RateComparison } from '$lib/stats/compareRates';
import type { Placebo, Placebos } from './placebos';

/**
 * Below: it fell more, or rose less, than the comparable ones, by more than chance. `tambien_sin_hacer`: by
 * more than the chance of these counts, but differences as large also come up where or when nothing was done.
 */
export type EvaluationVerdict = 'por_debajo' | 'por_encima' | 'azar' | 'tambien_sin_hacer';

/** A placebo share above this takes away what the interval says. */
const PLACEBO_DOUBT = 0.1;

export function verdictOf(
  { lower, upper, p }: Pick<RateComparison, 'lower' | 'upper' | 'p'>,
  placebos: readonly Pick<Placebos<Placebo>, 'asLarge' | 'share'>[],
): EvaluationVerdict {
  if (p >= ALPHA || (lower <= 1 && upper >= 1)) return 'azar';
  const doubted = placebos.some(
    ({ asLarge, share }) => asLarge > 0 && share !== null && share > PLACEBO_DOUBT,
  );
  if (doubted) return 'tambien_sin_hacer';
  return lower > 1 ? 'por_encima' : 'por_debajo';
}
