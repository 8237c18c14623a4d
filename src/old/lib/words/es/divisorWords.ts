/** Among whom counts are divided. Who is there by day is one estimate of everybody: it has no sex. */
import type { Divisor } from '$old/lib/contract/indicators/divisors';

/** An estimate is always called one. */
export const WHO_IS_PRESENT = 'la gente que está ahí de día (una estimación)';

/** After what is divided. */
export const AMONG: Readonly<Record<Divisor, string>> = {
  mujeres: 'entre las mujeres que viven ahí',
  ambiente: `entre ${WHO_IS_PRESENT}`,
};

/** «100,000 mujeres», «100,000 personas presentes»: after a rate, with no room for more. */
export const HUNDRED_THOUSAND: Readonly<Record<Divisor, string>> = {
  mujeres: '100,000 mujeres',
  ambiente: '100,000 personas presentes',
};

/** After «por cada», in full. */
export const PER_YEAR: Readonly<Record<Divisor, string>> = {
  mujeres: '100,000 mujeres residentes al año',
  ambiente: '100,000 personas presentes de día (estimación) al año',
};

/** The control that chooses. */
export const divisorControl = {
  label: 'Dividir entre',
  options: {
    mujeres: 'mujeres residentes',
    ambiente: 'gente presente de día (estimación)',
  } satisfies Record<Divisor, string>,
};
