/** Indicators tied by sums, with the parts that each has among them. */
export interface Family {
  readonly indicators: readonly string[];
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Splits the tree of indicators into families that share no constraint.
 * A total that nobody sees and that is nobody's part is a definition, not a constraint: the tree is
 * cut there. Families of which nothing is seen are left out: all that is known of them is a total
 * with room for cases that lie in none of its parts.
 * @param isSeen whether readers see anything of an indicator, suppressed or not.
 */
export function familiesOf(
  indicators: readonly string[],
  parentOf: (indicador: string) => string | null,
  isSeen: (indicador: string) => boolean,
): readonly Family[] {
  const present = new Set(indicators);
  const childrenOf = (indicador: string) =>
    indicators.filter((candidate) => parentOf(candidate) === indicador);
  const families: Family[] = [];
  const enter = (root: string): void => {
    const parts = childrenOf(root);
    if (!isSeen(root) && parts.length > 0) return parts.forEach(enter);
    const partsOf = new Map<string, readonly string[]>();
    const gather = (indicador: string): readonly string[] => {
      const own = childrenOf(indicador);
      if (own.length > 0) partsOf.set(indicador, own);
      return [indicador, ...own.flatMap(gather)];
    };
    const members = gather(root);
    if (members.some(isSeen)) families.push({ indicators: members, partsOf });
  };
  indicators.filter((indicador) => !present.has(parentOf(indicador) ?? '')).forEach(enter);
  return families;
}
