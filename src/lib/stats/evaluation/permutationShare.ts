/**
 * How often a difference as large comes up where nothing was done: (1 + as large) ÷ (1 + tried), the
 * observed one being itself one of those possible. Phipson & Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010).
 * @param observed size of the difference, in standard errors or whatever all share
 * @param placebos the same of each place or date where nothing was done
 * @returns never below 1 ÷ (1 + tried)
 */
export function permutationShare(observed: number, placebos: readonly number[]): number {
  const size = Math.abs(observed);
  const asLarge = placebos.filter((placebo) => Math.abs(placebo) >= size).length;
  return (1 + asLarge) / (1 + placebos.length);
}
