import { together, type AreaChange } from './areaChange';

/** How much the changes of areas differ among themselves beyond what chance makes of their counts. */
export interface AreaSpread {
  /** τ²: variance of the areas' own log changes; 0 where chance explains all of their difference. */
  readonly variance: number;
  /** X² ÷ its degrees of freedom: about 1 (or less) where only chance acts; null with no two areas to compare. */
  readonly dispersion: number | null;
}

/**
 * Estimate of τ² within groups of areas, as often too large as too small. Given its total nᵢ, an area's count after is binomial with
 * the share p of its group; X² = Σ (aᵢ − nᵢp)² ÷ (nᵢ p(1 − p)) has mean df + τ² Σ_groups p(1 − p)(N − Σnᵢ² ÷ N).
 * DerSimonian & Laird, Controlled Clinical Trials 7 (1986), with binomial weights. Of few areas X² is more
 * often below its mean than above, so it is held against its median instead, df (1 − 2 ÷ (9 df))³
 * (Wilson & Hilferty, PNAS 17, 1931).
 * @param groups areas that would change alike but for chance and τ²: the treated ones, the comparable ones
 */
export function areaSpread(groups: readonly (readonly AreaChange[])[]): AreaSpread {
  let [chiSquare, freedom, weight] = [0, 0, 0];
  for (const areas of groups) {
    const counted = areas.filter(({ before, after }) => before + after > 0);
    const sum = together(counted);
    const total = sum.before + sum.after;
    const share = sum.after / total;
    const spread = share * (1 - share);
    if (!(spread > 0)) continue;
    freedom += counted.length - 1;
    let squares = 0;
    for (const { before, after } of counted) {
      const own = before + after;
      chiSquare += (after - own * share) ** 2 / (own * spread);
      squares += own ** 2;
    }
    weight += spread * (total - squares / total);
  }
  if (freedom === 0) return { variance: 0, dispersion: null };
  const medianOverMean = (1 - 2 / (9 * freedom)) ** 3;
  return {
    variance: Math.max(0, (chiSquare / medianOverMean - freedom) / weight),
    dispersion: chiSquare / freedom,
  };
}

/**
 * By how much τ² opens the log change of areas taken together: Σ wᵢ², each weighing by its cases.
 * @returns 1 for one area, towards 1 ÷ areas where all weigh alike; 0 without cases
 */
export function concentration(areas: readonly AreaChange[]): number {
  const sum = together(areas);
  const total = sum.before + sum.after;
  if (total === 0) return 0;
  return areas.reduce((squares, { before, after }) => {
    return squares + ((before + after) / total) ** 2;
  }, 0);
}
