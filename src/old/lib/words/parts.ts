/** A sentence of which some words are more than text, in the order of its language. */

/** @typeParam Link what its links lead to; whoever shows the sentence knows their addresses. */
type Part<Link extends string = never> =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: Link; readonly text: string };

export type Parts<Link extends string = never> = readonly Part<Link>[];
