/** A line of carets to stand under a piece of another, in letters of one width. */

/** @param from characters from the beginning of the line, up to `to` */
export function caretUnder(line: string, from: number, to: number, short: string): string {
  // A tab takes of the line what a tab takes here.
  const before = [...line.slice(0, from)].map((letter) => (letter === '\t' ? '\t' : ' ')).join('');
  return `${before}${'^'.repeat(Math.max([...line.slice(from, to)].length, 1))} ${short}`;
}
