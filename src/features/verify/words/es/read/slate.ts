/** The words of one claim, struck out one by one by the rules that read them. */
import type { Token } from './lex';

/** By what rule a word was read; `dropped` is without weight. */
export type ReadAs =
  'topic' | 'unit' | 'place' | 'who' | 'time' | 'amount' | 'said' | 'cause' | 'dropped';

/** What stands for a word that was read, so that a later rule may ask what stood there. */
const MARKS: Readonly<Record<ReadAs, string>> = {
  topic: 'τ',
  unit: 'υ',
  place: 'λ',
  who: 'ω',
  time: 'π',
  amount: 'κ',
  said: 'σ',
  cause: 'χ',
  dropped: 'δ',
};

export interface Match {
  readonly groups: readonly (string | undefined)[];
  /** Places of its words, the second left out. */
  readonly from: number;
  readonly to: number;
}

export class Slate {
  readonly tokens: readonly Token[];
  readonly #words: string[];
  readonly #as: (ReadAs | null)[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.#words = tokens.map(({ canon }) => canon);
    this.#as = tokens.map(() => null);
  }

  /** With a blank before and after each word. */
  get left(): string {
    return ` ${this.#words.join(' ')} `;
  }

  readAs(at: number): ReadAs | null {
    return this.#as[at] ?? null;
  }

  /** All places where the pattern of whole words stands, in order; none is struck out. */
  find(pattern: string): readonly Match[] {
    const left = this.left;
    const starts = new Map<number, number>();
    let at = 1;
    for (const [place, word] of this.#words.entries()) {
      starts.set(at, place);
      at += word.length + 1;
    }
    return [...left.matchAll(compiled(pattern))].flatMap((found) => {
      const [whole, ...groups] = found;
      const from = starts.get(found.index + 1);
      const to = starts.get(found.index + whole.length + 1) ?? this.#words.length;
      return from === undefined ? [] : [{ groups, from, to }];
    });
  }

  /** Strikes out all that the pattern finds. */
  take(pattern: string, as: ReadAs): readonly Match[] {
    const found = this.find(pattern);
    for (const match of found) this.strike(match, as);
    return found;
  }

  /** The first alone. */
  takeFirst(pattern: string, as: ReadAs): Match | null {
    const [first] = this.find(pattern);
    if (first !== undefined) this.strike(first, as);
    return first ?? null;
  }

  /** What was read before keeps by what it was read. */
  strike({ from, to }: Pick<Match, 'from' | 'to'>, as: ReadAs): void {
    for (let at = from; at < to; at += 1) {
      if (this.#as[at] !== null) continue;
      this.#as[at] = as;
      this.#words[at] = MARKS[as];
    }
  }

  /** As it was typed. */
  typed(text: string, { from, to }: Pick<Match, 'from' | 'to'>): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first === undefined || last === undefined ? '' : text.slice(first.from, last.to);
  }

  /** Places of the words that no rule read. */
  get unread(): readonly number[] {
    return this.#as.flatMap((as, at) => (as === null ? [at] : []));
  }
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(` (?:${pattern})(?= )`, 'g');
  patterns.set(pattern, known);
  return known;
}
