/**
 * The sums that tie persons to the carpetas that they are in: carpetas ≤ persons ≤ carpetas + e
 * (docs/decisions/fuentes-que-cuentan-lo-mismo.md).
 */
import type { Bounds } from './attacker';
import { UNKNOWN } from './model';
import type { Tie, Ties } from './sourceTies';

/** e = carpetas + 5: loose, and of no count in particular. */
const TWICE_AND = 5;

/** Where the cells are. */
interface Cells {
  /** The youngest cell of a name. */
  find(name: string): number | undefined;
  /** Whether it is published, and hidden. */
  isSuppressed(cell: number): boolean;
  /** What is printed of it. */
  boundsOf(cell: number): Bounds;
  /** @returns a new cell that stands for no row, where that of a name lies. */
  looseBy(kind: 'public' | 'rest', value: number, name: string, by: string): number;
  relate(total: number, parts: readonly number[], addsIn: number): void;
}

/** More than any year. */
const PAIR = 10_000;

/**
 * @param from the first number that marks no other link: those of a year hold or fall together where
 *   what is printed contradicts them, and each guess alone.
 */
export function writeTies(cells: Cells, { list, k }: Ties, from: number): void {
  list.forEach((tie, nth) => {
    const persons = cells.find(tie.persons);
    const files = tie.files.map((name) => cells.find(name)).filter((cell) => cell !== undefined);
    if (persons === undefined || files.length < tie.files.length) return;
    new WrittenTie(cells, tie, persons, files, k).write(from + tie.year, from + (nth + 1) * PAIR);
  });
}

class WrittenTie {
  private readonly own: Bounds;
  private readonly told: Bounds;

  constructor(
    private readonly cells: Cells,
    private readonly tie: Tie,
    private readonly persons: number,
    private readonly files: readonly number[],
    private readonly k: number,
  ) {
    const all = files.map((cell) => cells.boundsOf(cell));
    this.own = cells.boundsOf(persons);
    this.told = {
      least: all.reduce((sum, { least }) => sum + least, 0),
      greatest: all.reduce((sum, { greatest }) => sum + greatest, 0),
    };
  }

  /** Of two printed counts nothing follows; and what plainly contradicts a sum is not in it. */
  write(ofYear: number, ofGuess: number): void {
    const { own, told } = this;
    if (isOne(own) && isOne(told)) return;
    const { days } = this.tie;
    if (days !== 'around' && told.least <= own.greatest) this.writeLeast(ofYear);
    if (days !== 'inside' && own.least <= 2 * told.greatest + TWICE_AND) this.writeMost(ofYear);
    if (days === 'same' && this.isGuessed()) this.cells.relate(this.persons, this.files, ofGuess);
  }

  /** Persons = carpetas + those that are not the first of theirs. */
  private writeLeast(mark: number): void {
    this.cells.relate(this.persons, [...this.files, this.rest('además')], mark);
  }

  /** Twice the carpetas + 5 = persons + what is left. */
  private writeMost(mark: number): void {
    const { cells, persons, files } = this;
    const allowance = cells.looseBy('public', TWICE_AND, this.name('holgura'), this.tie.persons);
    const [once, twice] = [this.rest('una vez'), this.rest('dos veces')];
    cells.relate(once, [...files, allowance], mark);
    cells.relate(twice, [...files, once], mark);
    cells.relate(twice, [persons, this.rest('sobrante')], mark);
  }

  /**
   * Whoever sees one of the two guesses that the other is the same, or nearly: what is hidden must be
   * so for them too. A count called small is not guessed to be a large one, nor one of which
   * nothing is published at that grain to be any.
   */
  private isGuessed(): boolean {
    const { own, told, k, cells } = this;
    const isGuess = (seen: Bounds, hidden: Bounds, of: readonly number[]) =>
      isOne(seen) &&
      seen.least >= k &&
      hidden.greatest >= seen.least &&
      of.some((cell) => cells.isSuppressed(cell));
    return isGuess(told, own, [this.persons]) || isGuess(own, told, this.files);
  }

  private rest(what: string): number {
    return this.cells.looseBy('rest', UNKNOWN, this.name(what), this.tie.persons);
  }

  private name(what: string): string {
    return `${this.tie.persons}, ${what} (${this.tie.days})`;
  }
}

const isOne = ({ least, greatest }: Bounds): boolean => least === greatest;
