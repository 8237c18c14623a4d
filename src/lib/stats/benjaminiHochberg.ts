/**
 * Benjamini & Hochberg's control of the false discovery rate (J. R. Stat. Soc. B 57, 1995): of the
 * tests whose adjusted p is at most q, a share of about q is expected to be chance.
 * @param pValues one per test; null where there was nothing to test, which counts for nothing
 * @returns adjusted p-values, in the order given; as R's `p.adjust(p, "BH")`
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const adjusted = new Array<number | null>(pValues.length).fill(null);
  const tested = [...pValues.entries()].flatMap(([index, p]) => (p === null ? [] : [{ index, p }]));
  tested.sort((a, b) => b.p - a.p);
  let ceiling = 1;
  for (const [step, { index, p }] of tested.entries()) {
    ceiling = Math.min(ceiling, (p * tested.length) / (tested.length - step));
    adjusted[index] = ceiling;
  }
  return adjusted;
}
