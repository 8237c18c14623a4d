import { chanceVariance, logChange, together, type AreaChange } from './areaChange';
import { areaSpread, concentration } from './areaSpread';

/** Difference of the log changes of two groups of areas, with its standard error. */
export interface ChangeDifference {
  /** ln of the ratio of ratios, treated over comparable. */
  readonly estimate: number;
  readonly error: number;
}

/**
 * @param variance τ² of the areas (`areaSpread`); left out, it is estimated from both groups
 */
export function changeDifference(
  treated: readonly AreaChange[],
  controls: readonly AreaChange[],
  variance = areaSpread([treated, controls]).variance,
): ChangeDifference {
  const [one, other] = [together(treated), together(controls)];
  const between = variance * (concentration(treated) + concentration(controls));
  return {
    estimate: logChange(one) - logChange(other),
    error: Math.sqrt(chanceVariance(one) + chanceVariance(other) + between),
  };
}
