/** What sets two long texts apart, when one word does. */

export interface WordChanged {
  /** In which line of the first text, from 0. */
  readonly line: number;
  /** A little of what stands before it, and what became what. */
  readonly text: string;
}

const BEFORE = 24;

/** @param printed `original` with one word changed; blanks as they were, quotes of one kind or the other */
export function wordChanged(original: string, printed: string): WordChanged {
  const [from, to] = [wordsOf(original), wordsOf(printed)];
  const first = from.findIndex((word, nth) => !isSame(word, to[nth]));
  const start = first === -1 ? Math.min(from.length, to.length) : first;
  let same = 0;
  while (
    same < Math.min(from.length, to.length) - start &&
    isSame(from.at(-1 - same), to.at(-1 - same))
  )
    same += 1;
  const told = from.slice(0, start).join('');
  const before = told.replace(/\s+/g, ' ').slice(-BEFORE).trimStart();
  const was = from.slice(start, from.length - same).join('');
  const is = to.slice(start, to.length - same).join('');
  return { line: told.split('\n').length - 1, text: `${before}[${was} → ${is}]` };
}

/** Words, signs and blanks. */
const wordsOf = (text: string): readonly string[] => text.match(/\w+|\s+|[^\w\s]+/g) ?? [];

const isSame = (one?: string, other?: string): boolean =>
  one?.replaceAll('"', "'") === other?.replaceAll('"', "'");
