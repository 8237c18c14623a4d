/** The attack: between which whole counts must each hidden cell of a system lie? */
import * as v from 'valibot';
import type { Highs } from 'highs';
import { protectionLevelOf, type Bounds } from '../cells/attacker';
import { Baseline } from './baseline';
import { consistent } from '../solve/consistentLinks';
import { Deadline, FeasibilityIntervals } from './feasibilityIntervals';
import type { System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { tellLeft } from '../solve/threads/solving';
import type { Task } from '../solve/threads/task';

export const findingsSchema = v.object({
  /** Cells whose count, or too narrow an interval for it, follows from what is printed. */
  recovered: v.array(v.number()),
  /** Those of them of which it was not decided: it may be that the search was too short. */
  undecided: v.array(v.number()),
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  narrowest: v.nullable(v.number()),
  /** The same of those that are not recovered. */
  narrowestSafe: v.nullable(v.number()),
});

export type Findings = v.InferOutput<typeof findingsSchema>;

/** Steps without news after which it is asked of each cell how far it could go at most. */
const FIRST_STALL = 6;

/** Steps without news after which the walk is given up. */
const STALL = 60;

/**
 * Attacks a system of which only what is printed is known: the interval of a cell goes from its least
 * to its greatest value over all the whole counts that would print the same. Fractions can leave more
 * room than whole counts do, so a cell is safe only by whole counts that were found. One that has too
 * little room in fractions is recovered at once; so is one for which no such counts are found, though
 * it may be that the search was too short.
 * @param suppressions how each cell is printed.
 * @param deadline after which nothing is proven any more.
 * @throws CellFault when no counts at all could have given what is printed.
 */
function attack(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
  deadline = Deadline.of(system),
): Findings {
  const possible = consistent(highs, system, suppressions, k);
  const { system: held, counts } = possible;
  const baseline = new Baseline(highs, held, suppressions, k, deadline, counts);
  const intervals = new FeasibilityIntervals(highs, possible, deadline);
  try {
    return new Attack(possible.system, suppressions, k, intervals, baseline).run();
  } finally {
    intervals.dispose();
    baseline.dispose();
  }
}

export function attackTask(highs: Highs, { system, suppressions, k }: Task): Findings {
  return attack(highs, system, suppressions, k);
}

class Attack {
  private readonly cells: readonly number[];

  constructor(
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
    private readonly intervals: FeasibilityIntervals,
    private readonly baseline: Baseline,
  ) {
    this.cells = [...system.kinds.keys()];
  }

  run(): Findings {
    this.walk((cell) => this.isDoubtful(cell), FIRST_STALL);
    for (const cell of this.cells) if (this.isDoubtful(cell)) this.stretch(cell);
    for (const cell of this.cells) if (this.isDoubtful(cell)) this.intervals.bound(cell);
    const mayBeSafe = (cell: number) => this.isDoubtful(cell) && !this.isHopeless(cell);
    this.walk(mayBeSafe, STALL);
    for (const cell of this.cells) if (mayBeSafe(cell)) this.intervals.settle(cell);
    const recovered = this.recovered();
    const told = new Set(recovered);
    const suppressed = this.cells.filter((cell) => this.isSuppressed(cell));
    return {
      recovered,
      undecided: recovered.filter((cell) => !this.isHopeless(cell)),
      narrowest: this.narrowest(suppressed),
      narrowestSafe: this.narrowest(suppressed.filter((cell) => !told.has(cell))),
    };
  }

  /** Asks what would show a cell to be safe: to be as far up or down as it needs, or to be zero where that is enough. */
  private stretch(cell: number): void {
    const { intervals } = this;
    if (this.system.kinds[cell] === 'untold') return intervals.reach(cell, 0);
    const { least, greatest } = intervals.innerOf(cell);
    const width = this.needOf(cell);
    intervals.reach(cell, least + width);
    if (this.isDoubtful(cell)) intervals.reach(cell, Math.max(0, greatest - width));
  }

  /** Walks on as long as some cell is left that should be pushed, and there is news of one. */
  private walk(isPushed: (cell: number) => boolean, stall: number): void {
    let left = this.cells.filter(isPushed).length;
    for (let idle = 0; left > 0 && idle < stall; idle++) {
      const before = left;
      this.intervals.step(isPushed);
      left = this.cells.filter(isPushed).length;
      tellLeft(this.cells.length, left);
      if (left < before) idle = -1;
    }
  }

  /**
   * The least width among some cells: those that seem the tightest are looked at until it is sure, or
   * can't be told within the search; then they have that width at least.
   */
  private narrowest(cells: readonly number[]): number | null {
    const { intervals } = this;
    const least = () =>
      cells.reduce((width, cell) => Math.min(width, intervals.widthOf(cell)), Infinity);
    const isTightest = (cell: number, width: number) => intervals.widthOf(cell) === width;
    const looked = new Set<number>();
    for (;;) {
      const width = least();
      const tightest = cells.filter((cell) => isTightest(cell, width));
      if (tightest.length === 0) return null;
      if (tightest.some((cell) => intervals.isExact(cell))) return width;
      const own = new Set(tightest);
      if (looked.has(width)) {
        const unbounded = tightest.find((cell) => !intervals.isBounded(cell));
        if (unbounded !== undefined) intervals.bound(unbounded);
        else if (!this.settlesOne(tightest, width)) return width;
      } else {
        looked.add(width);
        this.walk((cell) => own.has(cell) && isTightest(cell, width), FIRST_STALL);
      }
    }
  }

  /** @returns whether it was found of one that its interval is wider, or no wider. */
  private settlesOne([cell]: readonly number[], width: number): boolean {
    if (cell === undefined) return false;
    this.intervals.settle(cell);
    return this.intervals.widthOf(cell) > width || this.intervals.isExact(cell);
  }

  /** Cells of which the release tells more than was public anyway. */
  private recovered(): number[] {
    // Most of those that are told by now vary at once by what was known before: few steps show it of all.
    this.baseline.explore(this.cells.filter((cell) => this.isDoubtful(cell)));
    const told = this.cells.filter((cell) => this.isDoubtful(cell) && this.isToldMore(cell));
    const all = new Set(told);
    return told.filter((cell) => !this.isSumOfJudged(cell, all));
  }

  /**
   * Whether a count that is printed nowhere is a sum of others, of more than one vintage, each of which is known, and
   * was found to vary by as much as they may: it tells no more than they do, and each of them is judged itself.
   */
  private isSumOfJudged(cell: number, told: ReadonlySet<number>): boolean {
    const { kinds, vintages, relations, relationsOf } = this.system;
    if (kinds[cell] !== 'withheld') return false;
    const roomOf = (part: number) => {
      const { least, greatest } = this.intervals.outerOf(part);
      return greatest - least;
    };
    const isJudged = (part: number) =>
      kinds[part] !== 'rest' && (told.has(part) || roomOf(part) === 0);
    return (relationsOf[cell] ?? []).some((position) => {
      const { total, parts = [] } = relations[position] ?? {};
      const isMixed = parts.some((part) => vintages[part] !== vintages[cell]);
      const room = parts.reduce((sum, part) => sum + roomOf(part), 0);
      return (
        total === cell && isMixed && parts.every(isJudged) && this.intervals.widthOf(cell) >= room
      );
    });
  }

  /**
   * Whether less is possible of a cell than was anyway. Where the walk found less but fractions leave as
   * much, the whole is searched: what public totals leave can be less than any one sum says.
   */
  private isToldMore(cell: number): boolean {
    const { intervals, baseline } = this;
    if (baseline.isWiderThan(cell, intervals.outerOf(cell))) return true;
    const isUntold = this.system.kinds[cell] === 'untold';
    const promised = isUntold ? baseline.leastOf(cell) : baseline.widthOf(cell);
    const tellsMore = ({ least, greatest }: Bounds) =>
      isUntold ? least > promised : greatest - least < promised;
    if (!tellsMore(intervals.innerOf(cell))) return false;
    if (tellsMore(intervals.outerOf(cell))) return true;
    intervals.settle(cell);
    return this.isDoubtful(cell) && tellsMore(intervals.innerOf(cell));
  }

  /** Whether no counts were found yet that show it to be safe. */
  private isDoubtful(cell: number): boolean {
    if (this.system.kinds[cell] === 'untold') return this.intervals.leastOf(cell) > 0;
    return this.intervals.widthOf(cell) < this.needOf(cell);
  }

  /** Whether there are none. */
  private isHopeless(cell: number): boolean {
    const { least, greatest } = this.intervals.outerOf(cell);
    if (this.system.kinds[cell] === 'untold') return least > 0;
    if (greatest - least >= this.needOf(cell)) return false;
    return this.isSuppressed(cell) || (least > 0 && this.intervals.leastOf(cell) < this.k);
  }

  /**
   * How far apart its possible counts must lie. A withheld cell may be known if it is zero, or not
   * small; if there must be cases in it, and they may be under k, it is as hidden as a suppressed one
   * (docs/decisions/lo-que-se-puede-inferir.md).
   */
  private needOf(cell: number): number {
    const mayBeSmall =
      this.system.kinds[cell] === 'withheld' &&
      this.intervals.leastOf(cell) > 0 &&
      this.intervals.outerOf(cell).least < this.k;
    if (!this.isSuppressed(cell) && !mayBeSmall) return 0;
    return protectionLevelOf(this.baseline.ceilingOf(cell));
  }

  private isSuppressed(cell: number): boolean {
    return (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
  }
}
