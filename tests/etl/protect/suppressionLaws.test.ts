/** Laws of suppression over drawn tables, held to every answer that the printed numbers admit, one by one. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { attack } from '../../../scripts/etl/audit/attack';
import { boundsOf, PROTECTION_LEVEL } from '../../../scripts/etl/cells/attacker';
import type { System } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { suppressSecondary } from '../../../scripts/etl/protect/secondarySuppression';
import { P, system, type Cell, type Sum } from './handSystem';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
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
    const made: Cell[] = cells.map((count) => [P, count] as const);
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
  it('leaves to recover only what no suppression of counts above zero can hide, and hides no zero', () => {
    fc.assert(
      fc.property(table, ({ made, sums }) => {
        const whole = system(made, sums);
        const counts = Int32Array.from(made, ([, count]) => count);
        const weigh = (cell: number) => Math.log((counts[cell] ?? 0) + 2);
        const hidden = suppressSecondary(highs, whole, counts, K, weigh, small(whole, counts, K));
        expect(suppressSecondary(highs, whole, counts, K, weigh, small(whole, counts, K))).toEqual(
          hidden,
        );
        made.forEach(([kind, count], cell) => {
          if (kind === P && count > 0 && count < K) expect(hidden[cell]).not.toBe('ninguna');
          if (kind !== P || count === 0) expect(hidden[cell]).toBe('ninguna');
        });
        const { recovered } = attack(highs, whole, hidden, K);
        const most = made.map(([kind, count]): Suppression =>
          kind === P && count > 0 ? 'complementaria' : 'ninguna',
        );
        const widest = rangesByEnumeration(whole, most);
        // Every whole-number answer, one by one: no solver involved.
        const ranges = rangesByEnumeration(whole, hidden);
        made.forEach(([kind], cell) => {
          if (kind !== P || hidden[cell] === 'ninguna') return;
          const [least, greatest] = ranges[cell] ?? [0, 0];
          const promised = Math.min(PROTECTION_LEVEL, ceilingOf(made, sums, cell));
          if (!recovered.includes(cell)) {
            expect(greatest - least).toBeGreaterThanOrEqual(promised);
            return;
          }
          expect(greatest - least).toBeLessThan(promised);
          const [lowest, highest] = widest[cell] ?? [0, 0];
          expect(highest - lowest).toBeLessThan(promised);
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
        const hidden = suppressSecondary(highs, whole, counts, 1, () => 1, small(whole, counts, 1));
        expect(new Set(hidden)).toEqual(new Set(['ninguna']));
      }),
      { numRuns: 10 },
    );
  });
});

/** The most a quarter or a year of a place can hold by the alcaldía's own totals. */
function ceilingOf(made: readonly Cell[], sums: readonly Sum[], cell: number): number {
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
