/** Dots along a line, piled up around it where they would cover each other. */

interface StackedDot {
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
function stackDots(places: readonly number[], width: number): readonly StackedDot[] {
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

export interface PileShape {
  /** Of a dot, in the unit of the places. */
  readonly width: number;
  /** Between one dot and the next of a pile, and beyond the last one; in pixels. */
  readonly step: number;
  readonly edge: number;
}

/** Each dot where it is drawn, and the height at which their line runs; in pixels from the top. */
export function pileDots<Dot>(
  dots: readonly Dot[],
  placeOf: (dot: Dot) => number,
  { width, step, edge }: PileShape,
): { readonly middle: number; readonly dots: readonly (Dot & { x: number; y: number })[] } {
  const stacked = stackDots(dots.map(placeOf), width);
  const middle = Math.max(0, ...stacked.map((each) => Math.abs(each.step))) * step + edge;
  return {
    middle,
    dots: dots.map((dot, index) => ({
      ...dot,
      x: stacked[index]?.x ?? 50,
      y: middle + (stacked[index]?.step ?? 0) * step,
    })),
  };
}
