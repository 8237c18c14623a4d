/** What became of each row of a file: as many came in as were counted and set aside. */

export interface Balance {
  readonly rows: number;
  readonly counted: number;
  /** Rows set aside by reason, in words. */
  readonly aside: ReadonlyMap<string, number>;
}

/** A row that is used, or why it is not. */
export type Sorted<Value> = { readonly kept: Value } | { readonly aside: string };

/** @returns what is used, in the order given, and the balance of all. */
export function balanced<Value>(sorted: readonly Sorted<Value>[]): {
  readonly kept: readonly Value[];
  readonly balance: Balance;
} {
  const kept = sorted.flatMap((each) => ('kept' in each ? [each.kept] : []));
  const aside = new Map<string, number>();
  for (const each of sorted) {
    if ('aside' in each) aside.set(each.aside, (aside.get(each.aside) ?? 0) + 1);
  }
  return { kept, balance: { rows: sorted.length, counted: kept.length, aside } };
}

/** `219 renglones: 56 usados; 163 apartados (de otra alcaldía, 163)`. */
export function balanceText(name: string, { rows, counted, aside }: Balance): string {
  const reasons = [...aside].map(([reason, count]) => `${reason}, ${count}`);
  const left = rows - counted;
  return `${name}: ${rows} renglones: ${counted} usados; ${left} apartados${left === 0 ? '' : ` (${reasons.join('; ')})`}.`;
}
