/** A piece of a text, in characters of JavaScript from its beginning. */
export interface Span {
  readonly from: number;
  /** The first that is no longer of it. */
  readonly to: number;
}

/** Where a place of a text is, both from one; columns in characters as they are read. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
