import { delayDispersion, type FollowedPeriod } from './delayDispersion';

/** How much a share reported differs from year to year, beyond what its cases explain. */
export interface YearSpread {
  /** Variance between years of a share F, ÷ F (1 − F). */
  readonly variance: number;
  /** Years that told it. */
  readonly years: number;
}

/**
 * Moment estimate of the variance between years of the share reported at one age: with dispersion φ
 * (`delayDispersion`), E φ = 1 + τ² n₀, n₀ = (Σn − Σn² ÷ Σn) ÷ (years − 1); Williams, Applied Statistics 31
 * (1982). Unlike φ it does not grow with the cases of the years, so it can be carried to a place with fewer.
 * @returns null with fewer than three years with cases, or where they differ no more than by chance
 */
export function yearSpread(years: readonly FollowedPeriod[]): YearSpread | null {
  const dispersion = delayDispersion(years);
  if (dispersion === 1) return null;
  const sizes = years.map(({ final }) => final).filter((final) => final > 0);
  const total = sizes.reduce((sum, own) => sum + own, 0);
  const squares = sizes.reduce((sum, own) => sum + own ** 2, 0);
  const typical = (total - squares / total) / (sizes.length - 1);
  return { variance: (dispersion - 1) / typical, years: sizes.length };
}
