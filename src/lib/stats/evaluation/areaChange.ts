import ln from '@stdlib/math-base-special-ln';

/** Cases of one area in the whole window before a date and in the whole one after it. */
export interface AreaChange {
  readonly before: number;
  readonly after: number;
}

/** The areas taken together. */
export function together(areas: readonly AreaChange[]): AreaChange {
  return areas.reduce(
    (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
    { before: 0, after: 0 },
  );
}

/** ln (after ÷ before), with half a case added to each so that none is infinite. */
export function logChange({ before, after }: AreaChange): number {
  return ln((after + 0.5) / (before + 0.5));
}

/** Variance that chance alone gives to `logChange`: Gart & Zweifel, Biometrika 54 (1967). */
export function chanceVariance({ before, after }: AreaChange): number {
  return 1 / (after + 0.5) + 1 / (before + 0.5);
}
