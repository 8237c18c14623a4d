/** The attack on cells of which a test says what its search finds, and what it asks of it. */
import { vi } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/audit/attack';
import { Baseline } from '../../../scripts/etl/audit/baseline';
import { FeasibilityIntervals } from '../../../scripts/etl/audit/feasibilityIntervals';
import type { CellKind } from '../../../scripts/etl/cells/model';
import { P, system } from './handSystem';

const K = 5;

export type Interval = readonly [least: number, greatest: number];

export interface Told {
  readonly kind?: CellKind;
  readonly isPrinted?: true;
  /** Found so far; what nothing can exceed; what was public anyway, by one sum and by all. */
  inner: Interval;
  outer: Interval;
  readonly ceiling?: Interval;
  readonly promised?: Interval;
  /** Whether a walk through what was public anyway finds counts beyond what nothing can exceed. */
  readonly isSeenToVary?: true;
}

/** What a question changes of what is known. */
export interface Finds {
  readonly step?: (nth: number) => void;
  readonly reach?: (cell: number, count: number) => void;
  readonly bound?: (cell: number) => void;
  readonly settle?: (cell: number) => void;
}

/** @returns what was found, and what was asked: of steps, which cells they pushed and how many they were. */
export function attackOf(highs: Highs, cells: readonly Told[], finds: Finds = {}) {
  const asked: string[] = [];
  const bounded = new Set<number>();
  const at = (cell: number): Told => cells[cell] ?? { inner: [0, 0], outer: [0, 0] };
  const of = ([least, greatest]: Interval) => ({ least, greatest });
  const widthOf = ([least, greatest]: Interval) => greatest - least;
  const all: Interval = [0, 100];
  const intervals = FeasibilityIntervals.prototype;
  vi.spyOn(intervals, 'leastOf').mockImplementation((cell) => at(cell).inner[0]);
  vi.spyOn(intervals, 'widthOf').mockImplementation((cell) => widthOf(at(cell).inner));
  vi.spyOn(intervals, 'innerOf').mockImplementation((cell) => of(at(cell).inner));
  vi.spyOn(intervals, 'outerOf').mockImplementation((cell) => of(at(cell).outer));
  vi.spyOn(intervals, 'isBounded').mockImplementation((cell) => bounded.has(cell));
  let steps = 0;
  vi.spyOn(intervals, 'step').mockImplementation((isPushed) => {
    asked.push(['step', ...[...cells.keys()].filter(isPushed)].join(' '));
    finds.step?.((steps += 1));
  });
  vi.spyOn(intervals, 'reach').mockImplementation((cell, count) => {
    asked.push(`reach ${cell} ${count}`);
    finds.reach?.(cell, count);
  });
  vi.spyOn(intervals, 'bound').mockImplementation((cell) => {
    asked.push(`bound ${cell}`);
    bounded.add(cell);
    finds.bound?.(cell);
  });
  vi.spyOn(intervals, 'settle').mockImplementation((cell) => {
    asked.push(`settle ${cell}`);
    finds.settle?.(cell);
  });
  const public_ = Baseline.prototype;
  vi.spyOn(public_, 'explore').mockReturnValue();
  vi.spyOn(public_, 'isWiderThan').mockImplementation((cell) => at(cell).isSeenToVary === true);
  vi.spyOn(public_, 'ceilingOf').mockImplementation((cell) => of(at(cell).ceiling ?? all));
  vi.spyOn(public_, 'widthOf').mockImplementation((cell) => widthOf(at(cell).promised ?? all));
  vi.spyOn(public_, 'leastOf').mockImplementation((cell) => (at(cell).promised ?? all)[0]);
  const made = system(
    cells.map(({ kind = P }) => [kind, 3]),
    [],
  );
  const hidden = cells.map(({ kind = P, isPrinted }) =>
    kind === P && isPrinted === undefined ? 'complementaria' : 'ninguna',
  );
  const found = attack(highs, made, hidden, K);
  return { ...found, asked: counted(asked) };
}

/** «step 0, step 0, bound 0» as «2 step 0, bound 0». */
function counted(asked: readonly string[]): readonly string[] {
  const runs: { what: string; times: number }[] = [];
  for (const what of asked) {
    const last = runs.at(-1);
    if (last?.what === what) last.times += 1;
    else runs.push({ what, times: 1 });
  }
  return runs.map(({ what, times }) => (times === 1 ? what : `${times} ${what}`));
}
