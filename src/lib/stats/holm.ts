/**
 * Holm's step-down correction (Scand. J. Statist. 6, 1979): p-values that may be read together.
 * @returns adjusted p-values, in the order given; as R's `p.adjust(p, "holm")`
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(pValues.length);
  let floor = 0;
  const ascending = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  for (const [step, [index, p]] of ascending.entries()) {
    floor = Math.max(floor, Math.min(1, p * (pValues.length - step)));
    adjusted[index] = floor;
  }
  return adjusted;
}
