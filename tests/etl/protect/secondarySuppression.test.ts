/** What is hidden beside the small counts, on tables small enough to reckon by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { attack } from '../../../scripts/etl/audit/attack';
import { joinParts } from '../../../scripts/etl/cells/joinParts';
import {
  type Printed,
  SystemBuilder,
  type CellKind,
  type System,
} from '../../../scripts/etl/cells/model';
import { suppressSecondary } from '../../../scripts/etl/protect/secondarySuppression';
import { secondarySuppressionTask } from '../../../scripts/etl/protect/secondarySuppressionTask';
import { IntervalWidths } from '../../../scripts/etl/protect/widenIntervals';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { countedSolver } from './otherSolvers';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Told = readonly [kind: CellKind, count: number, suppression?: Suppression];
type Sum = readonly [total: number, ...parts: readonly number[]];

function table(cells: readonly Told[], sums: readonly Sum[]) {
  const builder = new SystemBuilder();
  cells.forEach(([kind, value], cell) =>
    builder.add({ kind, value, name: `celda ${cell}`, year: 2019 }),
  );
  for (const [total, ...parts] of sums) builder.relate(total, parts);
  return { system: builder.close(), initial: cells.map(([, , own]) => own ?? 'ninguna') };
}

interface Table {
  readonly system: System;
  readonly initial: readonly Suppression[];
}

/** What is hidden of a table whose cells are worth their counts. */
const hide = ({ system, initial }: Table, solver = highs, k = K) =>
  suppressSecondary(solver, system, system.values, k, (cell) => system.values[cell] ?? 0, initial);

describe('where nothing is small', () => {
  const family = (hidden: CellKind, count: number) =>
    table(
      [
        ['published', 12 + count],
        ['published', 12],
        [hidden, count],
      ],
      [[0, 1, 2]],
    );

  it('a crime that may not be known to have happened is hidden behind its sibling', () => {
    // 30 − 12 = 18: of the two that tell it, the sibling is worth less. Hidden, it may be all 30.
    const { system, initial } = family('untold', 18);
    expect(attack(highs, system, initial, K).recovered).toEqual([2]);
    const hidden = hide({ system, initial });
    expect(hidden).toEqual(['ninguna', 'complementaria', 'ninguna']);
    expect(attack(highs, system, hidden, K).recovered).toEqual([]);
  });

  it('one that may, but not how many, is hidden where it is under 5', () => {
    expect(hide(family('withheld', 3))).toEqual(['ninguna', 'complementaria', 'ninguna']);
    expect(hide(family('withheld', 18))).toEqual(['ninguna', 'ninguna', 'ninguna']);
  });

  it('nor in need, the solver is asked nothing', () => {
    const { solver, asked } = countedSolver(highs);
    expect(hide(family('withheld', 18), solver)).toEqual(['ninguna', 'ninguna', 'ninguna']);
    expect(hide(family('untold', 0), solver)).toEqual(['ninguna', 'ninguna', 'ninguna']);
    expect(hide(family('withheld', 1), solver, 1)).toEqual(['ninguna', 'ninguna', 'ninguna']);
    expect(asked()).toBe(0);
    hide(family('untold', 18), solver);
    expect(asked()).toBeGreaterThan(0);
  });

  it('nor of what other counts were found to fit already', () => {
    const { solver, asked } = countedSolver(highs);
    const { system, initial } = family('untold', 18);
    const seen = new IntervalWidths([30, 30, 0]);
    const again = suppressSecondary(solver, system, system.values, K, () => 1, initial, seen);
    expect(again).toEqual(['ninguna', 'ninguna', 'ninguna']);
    expect(asked()).toBe(0);
    expect(seen.greatestOf(2)).toBe(18);
  });
});

describe('two small counts of different sums', () => {
  it('keep their name: each rises to 4, and its sibling is hidden', () => {
    const { system, initial } = table(
      [
        ['public', 10],
        ['published', 2, 'primaria'],
        ['published', 8],
        ['public', 10],
        ['published', 2, 'primaria'],
        ['published', 8],
      ],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    );
    const year = ['ninguna', 'primaria', 'complementaria'];
    expect(hide({ system, initial })).toEqual([...year, ...year]);
  });
});

describe('what public totals tell anyway', () => {
  it('is hidden as it was: no more can be promised of it', () => {
    // Each two of three hold six, and each holds three: no sum alone says so, all together do.
    const { system, initial } = table(
      [
        ['published', 3, 'primaria'],
        ['published', 3, 'primaria'],
        ['published', 3, 'primaria'],
        ['public', 6],
        ['public', 6],
        ['public', 6],
      ],
      [
        [3, 0, 1],
        [4, 1, 2],
        [5, 0, 2],
      ],
    );
    expect(hide({ system, initial })).toEqual(initial);
  });
});

describe('beside an earlier release', () => {
  type Counts = readonly [a: number, b: number, c: number];
  const year = (counts: Counts, hidden: readonly number[] = []): Printed => {
    const { system, initial } = table(
      [
        ['public', counts.reduce((sum, own) => sum + own)],
        ...counts.map((own, at): Told => [
          'published',
          own,
          hidden.includes(at) ? 'primaria' : 'ninguna',
        ]),
      ],
      [[0, 1, 2, 3]],
    );
    return { system, suppressions: initial };
  };

  /** What was printed before is known, and what was hidden bears the name that it bore. */
  const asPrinted = ({ system, suppressions }: Printed): Printed => {
    const kinds = system.kinds.map((kind, cell) => {
      if (kind !== 'published' || system.vintages[cell] !== 0) return kind;
      return suppressions[cell] === 'ninguna' ? ('public' as const) : ('told' as const);
    });
    return { system: { ...system, kinds }, suppressions };
  };

  /** What becomes of the new release's cells, each worth its price. */
  const decide = (now: Printed, before: Printed, prices: Counts) => {
    const rows = Int32Array.from(now.system.kinds.keys());
    const parts = [{ ...now, system: { ...now.system, rows } }, before];
    const [joint] = joinParts(
      parts.map((part, nth) => ({
        ...part,
        vintageOf: () => ({ edicion: `${1 - nth}`, ordinal: 1 - nth }),
        ...(nth === 0 && { isNow: true as const }),
      })),
    );
    if (joint === undefined) throw new Error('nothing to decide');
    const { system, suppressions } = asPrinted(joint);
    const price = Float64Array.from(system.names, (_, cell) => prices[cell - 1] ?? 0);
    const decided = secondarySuppressionTask(highs, { system, suppressions, k: K, prices: price });
    return { now: decided.slice(0, 4), system, decided };
  };

  it('a small count is safe from who has the new one alone, though the other told it all', () => {
    // 9 + 9 + 3 before and now: who kept both knows the 3, and nothing hides it from him.
    const { now } = decide(year([9, 9, 3], [2]), year([9, 9, 3]), [1, 2, 0]);
    expect(now).toEqual(['ninguna', 'complementaria', 'ninguna', 'primaria']);
  });

  it('hiding a count that was taken back brings the other release to bear, and more is hidden', () => {
    // The first went from 7 down to 5: printed, it says that the two releases can't be compared. Hidden
    // beside the 4, it doesn't: 7 or more of 9 leave the small one 1 or 2, so the last is hidden too.
    const made = decide(year([5, 4, 91], [1]), year([7, 1, 20]), [1, 0, 9]);
    expect(made.now).toEqual(['ninguna', 'complementaria', 'primaria', 'complementaria']);
    expect(attack(highs, made.system, made.decided, K).recovered).toEqual([]);
  });
});
