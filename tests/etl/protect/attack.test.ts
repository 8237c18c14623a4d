/** Small tables whose answer is known: what the audit must catch, and what it must let pass. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/protect/attack';
import { boundsOf, PROTECTION } from '../../../scripts/etl/protect/attacker';
import { SystemBuilder, type CellKind, type System } from '../../../scripts/etl/protect/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/protect/solver';
import { suppress } from '../../../scripts/etl/protect/suppress';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Sum = readonly [total: number, ...parts: readonly number[]];

/** Cells in order, each `[kind, count]`, and sums over their positions. */
function system(cells: readonly (readonly [CellKind, number])[], sums: readonly Sum[]): System {
  const builder = new SystemBuilder();
  cells.forEach(([kind, value], row) => builder.add({ kind, row, value, name: `${row}` }));
  for (const [total, ...parts] of sums) builder.relate(total, parts);
  return builder.close();
}

const P: CellKind = 'published';
const recover = (made: System, hidden: Readonly<Record<number, Suppression>>) =>
  attack(
    highs,
    made,
    made.kinds.map((_, cell) => hidden[cell] ?? 'ninguna'),
    K,
  );

describe('the attack recovers', () => {
  it('a lone suppressed part of a printed total', () => {
    const year = system(
      [
        ['public', 30],
        [P, 10],
        [P, 12],
        [P, 3],
        [P, 5],
      ],
      [[0, 1, 2, 3, 4]],
    );
    expect(recover(year, { 3: 'primaria' })).toEqual({
      recovered: [3],
      narrowest: 0,
      narrowestSafe: null,
    });
  });

  it.each([
    [8, 4, 4],
    [2, 1, 1],
  ])('twins that add up to %i: they can only be %i and %i', (total, a, b) => {
    const twins = system(
      [
        ['public', total],
        [P, a],
        [P, b],
      ],
      [[0, 1, 2]],
    );
    expect(recover(twins, { 1: 'primaria', 2: 'primaria' }).recovered).toEqual([1, 2]);
  });

  it('the twin of a zero: what the zero is not, it is', () => {
    const twins = system(
      [
        ['public', 4],
        [P, 0],
        [P, 4],
      ],
      [[0, 1, 2]],
    );
    expect(recover(twins, { 2: 'primaria' })).toEqual({
      recovered: [2],
      narrowest: 0,
      narrowestSafe: null,
    });
    expect(recover(twins, { 1: 'complementaria', 2: 'primaria' }).recovered).toEqual([]);
  });

  it('a suppressed year that two rolling three-year sums give away', () => {
    // 2019–2021 and 2020–2022 printed: their difference is 2022 − 2019.
    const rolling = system(
      [
        [P, 20],
        [P, 14],
        [P, 9],
        [P, 8],
        [P, 3],
        [P, 3],
      ],
      [
        [0, 2, 3, 4],
        [1, 3, 4, 5],
      ],
    );
    expect(recover(rolling, { 5: 'primaria' }).recovered).toEqual([5]);
    expect(recover(rolling, { 4: 'primaria', 5: 'primaria' }).recovered).toEqual([4, 5]);
  });

  it('what is never published, where its siblings and their whole are', () => {
    const family = system(
      [
        [P, 21],
        [P, 12],
        [P, 8],
        ['withheld', 1],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(family, {})).toEqual({
      recovered: [3],
      narrowest: null,
      narrowestSafe: null,
    });
  });

  it('a small count squeezed by a remainder that cannot be less than nothing', () => {
    // Colonias of an alcaldía whose total leaves only one case unplaced.
    const places = system(
      [
        ['public', 13],
        [P, 8],
        [P, 4],
        ['rest', 1],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(places, { 2: 'primaria' }).narrowest).toBe(3);
    const tight = system(
      [
        ['public', 10],
        [P, 8],
        [P, 2],
        ['rest', 0],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(tight, { 2: 'primaria' }).recovered).toEqual([2]);
  });
});

describe('the attack lets pass', () => {
  it('two suppressed parts with room between them', () => {
    const year = system(
      [
        ['public', 30],
        [P, 10],
        [P, 12],
        [P, 3],
        [P, 5],
      ],
      [[0, 1, 2, 3, 4]],
    );
    expect(recover(year, { 3: 'primaria', 4: 'complementaria' })).toEqual({
      recovered: [],
      narrowest: 3,
      narrowestSafe: 3,
    });
  });

  it('a withheld cell that can only be zero: that nobody is there tells of nobody', () => {
    const family = system(
      [
        [P, 20],
        [P, 12],
        [P, 8],
        ['withheld', 0],
      ],
      [[0, 1, 2, 3]],
    );
    expect(recover(family, {}).recovered).toEqual([]);
  });
});

describe('contradictory numbers', () => {
  it('are refused: no counts give them', () => {
    const wrong = system(
      [
        ['public', 5],
        [P, 3],
        [P, 3],
      ],
      [[0, 1, 2]],
    );
    expect(() => recover(wrong, {})).toThrow(/se contradicen/);
  });
});

const small = ({ kinds }: System, counts: Int32Array, k: number) =>
  kinds.map((kind, cell): Suppression => {
    const count = counts[cell] ?? 0;
    return kind === P && count > 0 && count < k ? 'primaria' : 'ninguna';
  });

/** Two years of two quarters in two places, with what lies in neither: a table of sums both ways. */
const table = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .chain((cells) =>
    fc.tuple(
      fc.constant(cells),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([cells, rest]) => {
    const at = (place: number, quarter: number) => cells[place * 4 + quarter] ?? 0;
    const made: (readonly [CellKind, number])[] = cells.map((count) => [P, count] as const);
    const sums: Sum[] = [];
    for (const place of [0, 1]) {
      for (const year of [0, 1]) {
        const quarters = [year * 2, year * 2 + 1];
        sums.push([made.length, ...quarters.map((quarter) => place * 4 + quarter)]);
        made.push([P, quarters.reduce((sum, quarter) => sum + at(place, quarter), 0)]);
      }
    }
    for (const quarter of [0, 1, 2, 3]) {
      const unplaced = rest[quarter] ?? 0;
      const restCell = made.push(['rest', unplaced]) - 1;
      sums.push([made.length, quarter, 4 + quarter, restCell]);
      made.push(['public', at(0, quarter) + at(1, quarter) + unplaced]);
    }
    return { made, sums };
  });

describe('suppression', () => {
  it('leaves nothing to recover, hides every small count, and is the same every time', () => {
    fc.assert(
      fc.property(table, ({ made, sums }) => {
        const whole = system(made, sums);
        const counts = Int32Array.from(made, ([, count]) => count);
        const weigh = (cell: number) => Math.log((counts[cell] ?? 0) + 2);
        const hidden = suppress(highs, whole, counts, K, weigh, small(whole, counts, K));
        expect(suppress(highs, whole, counts, K, weigh, small(whole, counts, K))).toEqual(hidden);
        made.forEach(([kind, count], cell) => {
          if (kind === P && count > 0 && count < K) expect(hidden[cell]).not.toBe('ninguna');
          if (kind !== P) expect(hidden[cell]).toBe('ninguna');
        });
        expect(attack(highs, whole, hidden, K).recovered).toEqual([]);
        // Every whole-number answer, one by one: no solver involved.
        const ranges = rangesByEnumeration(whole, hidden);
        made.forEach(([kind], cell) => {
          if (kind !== P || hidden[cell] === 'ninguna') return;
          const [least, greatest] = ranges[cell] ?? [0, 0];
          const ceiling = Math.min(PROTECTION, ceilingOf(made, sums, cell));
          expect(greatest - least).toBeGreaterThanOrEqual(ceiling);
        });
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('of k = 1 hides nothing', () => {
    fc.assert(
      fc.property(table, ({ made, sums }) => {
        const counts = Int32Array.from(made, ([, count]) => count);
        const whole = system(made, sums);
        const hidden = suppress(highs, whole, counts, 1, () => 1, small(whole, counts, 1));
        expect(new Set(hidden)).toEqual(new Set(['ninguna']));
      }),
      { numRuns: 10 },
    );
  });
});

/** The most a quarter or a year of a place can hold by the alcaldía's own totals. */
function ceilingOf(
  made: readonly (readonly [CellKind, number])[],
  sums: readonly Sum[],
  cell: number,
): number {
  const own = sums.find(([total]) => total === cell);
  const quarters = own === undefined ? [cell] : own.slice(1);
  return quarters.reduce((sum, quarter) => {
    const whole = sums.find(
      ([total, ...parts]) => made[total]?.[0] === 'public' && parts.includes(quarter),
    );
    return sum + (whole === undefined ? 0 : (made[whole[0]]?.[1] ?? 0));
  }, 0);
}

/**
 * Least and greatest value of each cell over all whole-number answers to what is printed. No sum of
 * the table spans its two years, so the answers of one are those whatever the other's.
 */
function rangesByEnumeration(
  { kinds, values, relations }: System,
  hidden: readonly Suppression[],
): readonly (readonly [number, number])[] {
  const ranges = kinds.map((): [number, number] => [Infinity, -Infinity]);
  const bounds = kinds.map((kind, cell) =>
    boundsOf(kind, hidden[cell] ?? 'ninguna', values[cell] ?? 0, K),
  );
  const holds = (cell: number, value: number) =>
    value >= (bounds[cell]?.least ?? 0) && value <= (bounds[cell]?.greatest ?? 0);
  for (const year of [0, 1]) {
    const quarters = [year * 2, year * 2 + 1, year * 2 + 4, year * 2 + 5];
    const sums = relations.filter(({ parts }) => quarters.includes(parts[0] ?? -1));
    const wholeOf = (quarter: number) =>
      sums.find(({ total, parts }) => kinds[total] === 'public' && parts.includes(quarter))?.total;
    const walk = (answer: ReadonlyMap<number, number>): void => {
      const next = quarters[answer.size];
      if (next !== undefined) {
        const most = values[wholeOf(next) ?? -1] ?? 0;
        const { least, greatest } = bounds[next] ?? { least: 0, greatest: 0 };
        for (let value = least; value <= Math.min(greatest, most); value += 1) {
          walk(new Map([...answer, [next, value]]));
        }
        return;
      }
      const full = new Map(answer);
      for (const { total, parts } of sums) {
        const known = parts.reduce((sum, part) => sum + (full.get(part) ?? 0), 0);
        if (kinds[total] === 'public') full.set(parts[2] ?? -1, (values[total] ?? 0) - known);
        else full.set(total, known);
      }
      if (![...full].every(([cell, value]) => holds(cell, value))) return;
      for (const [cell, value] of full) {
        const range = ranges[cell];
        if (range === undefined) continue;
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    };
    walk(new Map());
  }
  return ranges;
}
