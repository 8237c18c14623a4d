/** What is hidden of a release beside an earlier one: in rounds, for what one needs can need more beside the other. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { attack } from '../../../scripts/etl/audit/attack';
import { joinParts } from '../../../scripts/etl/cells/joinParts';
import {
  SystemBuilder,
  UNKNOWN,
  type Printed,
  type System,
} from '../../../scripts/etl/cells/model';
import { secondarySuppressionTask } from '../../../scripts/etl/protect/secondarySuppressionTask';
import { CellFault } from '../../../scripts/etl/solve/cellFault';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { system as systemOf, type Cell, type Sum } from './handSystem';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Hide = (count: number) => Suppression;
const small: Hide = (count) => (count > 0 && count < K ? 'primaria' : 'ninguna');

/** Years of places: each year's public total, and where they are told the years of each place together. */
function yearsOf(counts: readonly (readonly number[])[], hide: Hide, sums: boolean): Printed {
  const builder = new SystemBuilder();
  const suppressions: Suppression[] = [];
  const add = (kind: 'public' | 'published', value: number, name: string, year: number) => {
    suppressions.push(kind === 'public' ? 'ninguna' : hide(value));
    return builder.add({ kind, value, name, year });
  };
  const sumOf = (all: readonly number[]) => all.reduce((sum, own) => sum + own, 0);
  const cells = counts.map((row, nth) =>
    row.map((count, place) => add('published', count, `${place} en ${nth}`, nth + 1)),
  );
  counts.forEach((row, nth) =>
    builder.relate(add('public', sumOf(row), `todo en ${nth}`, nth + 1), cells[nth] ?? []),
  );
  for (const place of sums ? (counts[0] ?? []).keys() : []) {
    const count = sumOf(counts.map((row) => row[place] ?? 0));
    const total = add('published', count, `${place}`, 1);
    builder.relate(
      total,
      cells.flatMap((row) => row[place] ?? []),
    );
  }
  return { system: builder.close(), suppressions };
}

/** Of what was hidden nobody knows any more how many it was. */
const forgotten = ({ system, suppressions }: Printed): Printed => {
  const values = system.values.map((value, cell) =>
    suppressions[cell] === 'ninguna' ? value : UNKNOWN,
  );
  return { suppressions, system: { ...system, values } };
};

/** What was printed before is known, and what was hidden bears the name that it bore. */
function asKept({ system, suppressions }: Printed): System {
  const kinds = system.kinds.map((kind, cell) => {
    if (kind !== 'published' || system.vintages[cell] !== 0) return kind;
    return suppressions[cell] === 'ninguna' ? ('public' as const) : ('told' as const);
  });
  return { ...system, kinds };
}

/** What becomes of the cells of the new release, each worth its price, and what is worked out all the same. */
function decide(now: Printed, before: Printed, prices: readonly number[]) {
  const rows = Int32Array.from(now.system.kinds.keys());
  const parts = [
    { ...now, system: { ...now.system, rows }, isNow: true as const },
    forgotten(before),
  ];
  const [joint, ...others] = joinParts(
    parts.map((part, nth) => ({
      ...part,
      vintageOf: () => ({ edicion: `${1 - nth}`, ordinal: 1 - nth }),
    })),
  );
  if (joint === undefined || others.length > 0) throw new Error('there is more than one system');
  const { suppressions } = joint;
  const system = asKept(joint);
  const price = Float64Array.from(system.rows, (row) => prices[row] ?? 0);
  const decided = secondarySuppressionTask(highs, { system, suppressions, k: K, prices: price });
  return {
    now: decided.slice(0, rows.length).map((own) => own.charAt(0)),
    recovered: attack(highs, system, decided, K).recovered,
  };
}

describe('what the new release needs alone', () => {
  it('is hidden with more where the old one would tell it', () => {
    const now = yearsOf(
      [
        [4, 4],
        [12, 5],
      ],
      small,
      true,
    );
    const then = yearsOf(
      [
        [4, 4],
        [6, 5],
      ],
      small,
      true,
    );
    const { now: hidden, recovered } = decide(now, then, [9, 6, 4, 7, 3, 9, 1, 9]);
    expect(hidden).toEqual(['p', 'c', 'c', 'c', 'n', 'n', 'c', 'c']);
    expect(recovered).toEqual([]);
  });

  it('is known anew where the years that can be compared are as many, and not the same', () => {
    const then = yearsOf(
      [
        [7, 3],
        [1, 5],
        [6, 9],
      ],
      () => 'ninguna',
      true,
    );
    const now = yearsOf(
      [
        [6, 5],
        [1, 5],
        [6, 11],
      ],
      small,
      true,
    );
    const { now: hidden, recovered } = decide(now, then, [7, 3, 9, 3, 3, 5, 8, 9, 8, 8, 8]);
    // Of the first, a report was taken back: hidden, it may be that it was not, and then one of another was.
    expect(hidden).toEqual([...'ccpcccnnncc']);
    expect(recovered).toEqual([]);
  });

  it('is sought no further once it is found', () => {
    // Reports were taken back of both years, so that the two can't be compared.
    const then: Hide = (count) => (small(count) === 'ninguna' ? 'complementaria' : 'primaria');
    const { now } = decide(yearsOf([[8, 3]], small, false), yearsOf([[9, 3]], then, false), [9, 7]);
    expect(now).toEqual(['c', 'p', 'n']);
  });
});

describe('where nobody knows any more what was hidden', () => {
  it('it is reckoned from what is known', () => {
    // One of eight was taken back: of seven, three and four.
    const { now } = decide(
      yearsOf([[3, 4]], small, false),
      yearsOf([[4, 4]], small, false),
      [6, 6],
    );
    expect(now).toEqual(['c', 'p', 'n']);
  });

  const contradicted = (): System => {
    const cells: readonly Cell[] = [
      ['public', 20],
      ['told', UNKNOWN],
      ['told', UNKNOWN],
    ];
    const sums: readonly Sum[] = [[0, 1, 2]];
    return systemOf(cells, sums);
  };
  const task = (system: System) => ({
    ...{ system, k: K, prices: new Float64Array(system.kinds.length) },
    suppressions: system.kinds.map((kind) => (kind === 'told' ? 'primaria' : 'ninguna')),
  });

  it('and nothing gives what is printed, that is said', () => {
    // Twice four are no twenty.
    const decideIt = () => secondarySuppressionTask(highs, task(contradicted()));
    expect(decideIt).toThrow(CellFault);
    expect(decideIt).toThrow('ningunas cuentas las dan');
  });

  it('another failure is not taken for a contradiction', () => {
    const system = systemOf(
      [
        ['public', 6],
        ['told', UNKNOWN],
        ['told', UNKNOWN],
      ],
      [[0, 1, 2]],
    );
    const failing: Highs = {
      ...highs,
      createModel: () => {
        throw new Error('sin memoria');
      },
    };
    expect(() => secondarySuppressionTask(failing, task(system))).toThrow('sin memoria');
  });
});
