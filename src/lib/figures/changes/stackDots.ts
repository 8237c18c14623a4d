/** Dots along a line, piled up around it where they would cover each other. */

export interface StackedDot {
  /** Across, as given. */
  readonly x: number;
  /** Steps off the line: 0, −1, 1, −2, 2 … */
  readonly step: number;
}

/**
 * @param places across the line
 * @param width of a dot, in the same unit
 * @returns in the order given
 */
export function stackDots(places: readonly number[], width: number): readonly StackedDot[] {
  const taken = new Map<number, number[]>();
  const steps = new Array<number>(places.length).fill(0);
  const fromTheLeft = [...places.entries()].sort(([, a], [, b]) => a - b);
  for (const [index, x] of fromTheLeft) {
    let step = 0;
    while ((taken.get(step) ?? []).some((other) => Math.abs(other - x) < width)) {
      step = step < 0 ? -step : -step - 1;
    }
    taken.set(step, [...(taken.get(step) ?? []), x]);
    steps[index] = step;
  }
  return places.map((x, index) => ({ x, step: steps[index] ?? 0 }));
}
