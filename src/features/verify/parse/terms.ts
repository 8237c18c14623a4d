/** The patterns of what people say, ready to be looked for. */
type Pattern<T> = Omit<T, 'said'> & { readonly said: RegExp };

export const patterns = <T extends { readonly said: string }>(
  terms: readonly T[],
): readonly Pattern<T>[] => terms.map((term) => ({ ...term, said: new RegExp(term.said) }));
