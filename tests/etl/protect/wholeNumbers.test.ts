/** What whole numbers tell and fractions don't: the audit's verdict against every answer there is. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/audit/attack';
import { boundsOf } from '../../../scripts/etl/cells/attacker';
import { SystemBuilder, type CellKind, type System } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/solve/solver';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Sum = readonly [total: number, ...parts: readonly number[]];

interface Printed {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** Every hidden cell with its name, then the printed sums of some of them. */
function printed(
  hidden: readonly (readonly [number, Suppression])[],
  sums: readonly (readonly number[])[],
): Printed {
  const builder = new SystemBuilder();
  hidden.forEach(([value], nth) => builder.add({ kind: 'published', value, name: `${nth}` }));
  const all = sums.map((parts): Sum => {
    const value = parts.reduce((sum, part) => sum + (hidden[part]?.[0] ?? 0), 0);
    return [builder.add({ kind: 'public', value, name: `suma de ${parts.join()}` }), ...parts];
  });
  for (const [total, ...parts] of all) builder.relate(total, parts);
  const suppressions = hidden.map(([, own]) => own);
  return {
    system: builder.close(),
    suppressions: [...suppressions, ...sums.map(() => 'ninguna' as const)],
  };
}

/** Least and greatest of each cell over every whole answer, one by one; no solver involved. */
function everyAnswer(
  { kinds, relations, relationsOf }: System,
  boundsAt: (cell: number) => { readonly least: number; readonly greatest: number },
): readonly (readonly [number, number])[] {
  const ranges = kinds.map((): [number, number] => [Infinity, -Infinity]);
  const answer = new Map<number, number>();
  const rank = (cell: number) => ['public', 'published'].indexOf(kinds[cell] ?? '') >>> 0;
  const order = [...kinds.keys()].sort((a, b) => rank(a) - rank(b));
  const walk = (position: number): void => {
    const cell = order[position];
    if (cell === undefined) {
      for (const [at, value] of answer) {
        const [least, greatest] = ranges[at] ?? [0, 0];
        ranges[at] = [Math.min(least, value), Math.max(greatest, value)];
      }
      return;
    }
    let { least, greatest } = boundsAt(cell);
    for (const position of relationsOf[cell] ?? []) {
      const { total = -1, parts = [] } = relations[position] ?? {};
      const others = parts.filter((part) => part !== cell);
      const sum = others.reduce((known, part) => known + (answer.get(part) ?? 0), 0);
      const isComplete = others.every((part) => answer.has(part));
      const whole = answer.get(total);
      if (cell !== total && whole === undefined) continue;
      const value = cell === total ? sum : (whole ?? 0) - sum;
      if (isComplete || cell === total) least = Math.max(least, value);
      if (isComplete || cell !== total) greatest = Math.min(greatest, value);
    }
    for (let value = least; value <= greatest; value++) {
      answer.set(cell, value);
      walk(position + 1);
    }
    answer.delete(cell);
  };
  walk(0);
  return ranges;
}

/** More than any cell of these tables can hold. */
const MOST = 12;

/** The cells that tell more than promised, by the promise as it is written and every answer there is. */
function tellingCells({ system, suppressions }: Printed) {
  const { kinds, values } = system;
  const boundsAt = (cell: number) => {
    const own = suppressions[cell] ?? 'ninguna';
    const { least, greatest } = boundsOf(kinds[cell] ?? 'rest', own, values[cell] ?? 0, K);
    return { least, greatest: Math.min(greatest, Math.max(MOST, values[cell] ?? 0)) };
  };
  const told = everyAnswer(system, boundsAt);
  // Had nothing been printed that is not public: a zero, too.
  const anyway = everyAnswer(system, (cell) =>
    kinds[cell] === 'published'
      ? { least: 0, greatest: Math.max(MOST, values[cell] ?? 0) }
      : boundsAt(cell),
  );
  const widthOf = ([least, greatest]: readonly [number, number] = [0, 0]) => greatest - least;
  const isHidden = (cell: number) => (suppressions[cell] ?? 'ninguna') !== 'ninguna';
  const telling = [...kinds.keys()].filter((cell) => {
    const [least, greatest] = told[cell] ?? [0, 0];
    if (kinds[cell] === 'untold') return least > (anyway[cell]?.[0] ?? 0);
    const isSmall = kinds[cell] === 'withheld' && least > 0 && least < K;
    if (!isHidden(cell) && !isSmall) return false;
    return greatest - least < Math.min(2, widthOf(anyway[cell]));
  });
  const widths = [...kinds.keys()].filter(isHidden).map((cell) => widthOf(told[cell]));
  return { telling, narrowest: widths.length === 0 ? null : Math.min(...widths) };
}

/** Drawn alike each time, so that enough of both kinds are met. */
const SEED = 5;

describe('a parity', () => {
  // a + b, b + c and a + c + d are printed: d is even. d + e is 4, and both are 1–4: 2 and 2. In
  // fractions they are 1 to 3, and the audit let both pass.
  const values = [3, 2, 4, 2, 2] as const;
  const sums = [
    [0, 1],
    [1, 2],
    [0, 2, 3],
    [3, 4],
  ];
  const parity = () =>
    printed(
      values.map((value, cell) => [value, cell < 3 ? 'complementaria' : 'primaria'] as const),
      sums,
    );

  it('pins cells that fractions leave free, and the audit says so', () => {
    const { system, suppressions } = parity();
    const { recovered, narrowest } = attack(highs, system, suppressions, K);
    expect(recovered).toEqual([0, 1, 2, 3, 4]);
    expect(narrowest).toBe(0);
    expect(tellingCells({ system, suppressions }).telling).toEqual([0, 1, 2, 3, 4]);
  });
});

const suppression = fc.constantFrom<Suppression>('primaria', 'complementaria');
const kind = fc.constantFrom<CellKind>('published', 'published', 'withheld', 'untold', 'rest');

/** Some hidden cells of every kind and random sums of them, printed. */
const lone = fc
  .record({
    cells: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), suppression, kind), {
      minLength: 4,
      maxLength: 6,
    }),
    sums: fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), {
      minLength: 2,
      maxLength: 5,
    }),
  })
  .map(({ cells, sums }) => ({
    cells,
    sums: sums
      .map((own) => [...cells.keys()].filter((cell) => own[cell]))
      .filter((own) => own.length > 1),
  }));

const isSmall = (value: number) => value > 0 && value < K;

/** Releases of one set of cells, each with as many cases as the one before it, or more. */
const editions = fc.record({
  first: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
  late: fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  }),
  sums: fc.constantFrom<readonly (readonly number[])[]>(
    [[0, 1, 2]],
    [
      [0, 1],
      [1, 2],
    ],
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  ),
  isSame: fc.boolean(),
});

describe('the verdict of the audit in whole numbers is that of every answer there is', () => {
  it('in one release', () => {
    let telling = 0;
    let safe = 0;
    fc.assert(
      fc.property(lone, ({ cells, sums }) => {
        if (sums.length === 0) return;
        const builder = new SystemBuilder();
        const suppressions: Suppression[] = [];
        cells.forEach(([value, own, as], nth) => {
          builder.add({ kind: as, value, name: `${nth}` });
          const name = own === 'primaria' && isSmall(value) ? own : 'complementaria';
          // No zero is hidden.
          suppressions.push(as === 'published' && value > 0 ? name : 'ninguna');
        });
        // Each cell is in a sum, or no answer would be the last.
        for (const parts of [...sums, [...cells.keys()]]) {
          const value = parts.reduce((sum, part) => sum + (cells[part]?.[0] ?? 0), 0);
          if (value > MOST) return;
          builder.relate(builder.add({ kind: 'public', value, name: parts.join() }), parts);
          suppressions.push('ninguna');
        }
        const system = builder.close();
        const expected = tellingCells({ system, suppressions });
        const found = attack(highs, system, suppressions, K);
        expect({ telling: found.recovered, narrowest: found.narrowest }).toEqual(expected);
        telling += expected.telling.length;
        safe += cells.length - expected.telling.length;
      }),
      { numRuns: 150, seed: SEED },
    );
    expect(telling).toBeGreaterThan(20);
    expect(safe).toBeGreaterThan(20);
  }, 120_000);

  it('in two and three releases, of the same files or each of newer ones', () => {
    let telling = 0;
    let safe = 0;
    fc.assert(
      fc.property(editions, ({ first, late, sums, isSame }) => {
        const builder = new SystemBuilder();
        const suppressions: Suppression[] = [];
        let before: readonly number[] = [];
        let counts = first;
        for (const more of [[0, 0, 0], ...late]) {
          counts = counts.map((count, at) => count + (isSame ? 0 : (more[at] ?? 0)));
          const own = counts.map((value, at) => {
            suppressions.push(
              value === 0 ? 'ninguna' : isSmall(value) ? 'primaria' : 'complementaria',
            );
            return builder.add({ kind: 'published', value, name: `${suppressions.length} ${at}` });
          });
          // Each release prints other sums of its cells.
          const told = before.length === 0 ? sums : sums.slice(0, 1);
          for (const parts of told) {
            const value = parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0);
            suppressions.push('ninguna');
            const total = builder.add({ kind: 'public', value, name: `${suppressions.length}` });
            builder.relate(
              total,
              parts.map((part) => own[part] ?? -1),
            );
          }
          own.forEach((now, at) => {
            const then = before[at];
            if (then === undefined) return;
            if (isSame) return builder.relate(now, [then], false, 2019);
            suppressions.push('ninguna');
            const since = more[at] ?? 0;
            const rest = builder.add({
              kind: 'rest',
              value: since,
              name: `${suppressions.length}`,
            });
            builder.relate(now, [then, rest], false, 2019);
          });
          before = own;
        }
        const printedAll = { system: builder.close(), suppressions };
        const found = attack(highs, printedAll.system, suppressions, K);
        const expected = tellingCells(printedAll);
        expect({ telling: found.recovered, narrowest: found.narrowest }).toEqual(expected);
        telling += expected.telling.length;
        safe += suppressions.length - expected.telling.length;
      }),
      { numRuns: 40, seed: SEED },
    );
    expect(telling).toBeGreaterThan(10);
    expect(safe).toBeGreaterThan(10);
  }, 120_000);
});
