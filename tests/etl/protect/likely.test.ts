import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { kernelDirections } from '../../../scripts/etl/audit/kernelDirections';
import { LatticeWalk } from '../../../scripts/etl/audit/latticeWalk';
import { likelyCounts, reportOf, type Weights } from '../../../scripts/etl/audit/likely';
import { UNKNOWN, type System } from '../../../scripts/etl/cells/model';
import { priorMeans } from '../../../scripts/etl/audit/priorMeans';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { openCells } from '../../../scripts/etl/solve/wholeCounts';
import { P, system, type Cell, type Sum } from './handSystem';

const K = 5;
const NEAR = 0.03;

interface Shown {
  readonly system: System;
  readonly suppressions: readonly Suppression[];
}

/** What a reader sees: counts, or the sign of a cell that is hidden; `?` of one that is not published. */
function shown(
  cells: readonly (number | 'primaria' | 'complementaria' | '?')[],
  sums: readonly Sum[],
): Shown {
  const made = cells.map((own): Cell => {
    if (own === '?') return ['withheld', UNKNOWN];
    return [P, typeof own === 'number' ? own : UNKNOWN];
  });
  const suppressions = cells.map((own): Suppression => {
    return own === '?' || typeof own === 'number' ? 'ninguna' : own;
  });
  return { system: system(made, sums), suppressions };
}

function rangeOf({ system: { kinds, values }, suppressions }: Shown, cell: number, most: number) {
  const suppression = suppressions[cell] ?? 'ninguna';
  const value = values[cell] ?? UNKNOWN;
  if (value !== UNKNOWN) return [value, value] as const;
  if (kinds[cell] === 'withheld') return [0, most] as const;
  return [1, suppression === 'primaria' ? K - 1 : most] as const;
}

/** Every whole table that would print the same. */
function allTables(of: Shown, most: number): readonly (readonly number[])[] {
  const { kinds, relations } = of.system;
  const fits = (table: readonly number[]) =>
    relations.every(({ total, parts }) => {
      if (Math.max(total, ...parts) !== table.length - 1) return true;
      return parts.reduce((sum, part) => sum + (table[part] ?? 0), 0) === table[total];
    });
  let tables: readonly (readonly number[])[] = [[]];
  for (const cell of kinds.keys()) {
    const [least, greatest] = rangeOf(of, cell, most);
    tables = tables.flatMap((table) =>
      Array.from({ length: greatest - least + 1 }, (_, nth) => [...table, least + nth]).filter(
        fits,
      ),
    );
  }
  return tables;
}

function shareIn(
  tables: readonly (readonly number[])[],
  cell: number,
  weights: Weights,
  of: Shown,
) {
  const totals = new Set(of.system.relations.map(({ total }) => total));
  const byValue = new Map<number, number>();
  let all = 0;
  for (const table of tables) {
    let weight = 1;
    table.forEach((count, at) => {
      const mean = weights === 'uniform' || totals.has(at) ? NaN : (weights[at] ?? NaN);
      if (mean > 0) for (let left = count; left > 0; left--) weight *= mean / left;
    });
    all += weight;
    const value = table[cell] ?? 0;
    byValue.set(value, (byValue.get(value) ?? 0) + weight);
  }
  return Math.max(...byValue.values()) / all;
}

async function expectNear(of: Shown, weights: Weights, most: number): Promise<void> {
  const tables = allTables(of, most);
  const found = likelyCounts(await loadSolver(), { ...of, k: K, weights, seed: 11 });
  for (const { cell, share } of found) {
    expect(Math.abs(share - shareIn(tables, cell, weights, of))).toBeLessThan(NEAR);
  }
}

/** A table of three by three, all of it hidden, and its printed margins. */
const SQUARE: readonly Sum[] = [
  [0, 6, 7, 8],
  [1, 9, 10, 11],
  [2, 12, 13, 14],
  [3, 6, 9, 12],
  [4, 7, 10, 13],
  [5, 8, 11, 14],
];

function square(inner: readonly number[], isSmall: readonly boolean[]): Shown {
  const at = (row: number, column: number) => inner[3 * row + column] ?? 0;
  const three = [0, 1, 2];
  const rows = three.map((row) => three.reduce((sum, column) => sum + at(row, column), 0));
  const columns = three.map((column) => three.reduce((sum, row) => sum + at(row, column), 0));
  const signs = inner.map((count, nth) =>
    count < K && isSmall[nth] ? ('primaria' as const) : ('complementaria' as const),
  );
  return shown([...rows, ...columns, ...signs], SQUARE);
}

describe('The share of the likeliest value', () => {
  it('is that of all tables that print the same, all alike likely', async () => {
    const inner = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 9, maxLength: 9 });
    const isSmall = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(inner, isSmall, async (counts, small) => {
        await expectNear(square(counts, small), 'uniform', 15);
      }),
      { numRuns: 6, seed: 5 },
    );
  }, 60_000);

  it('is that of all tables, each as likely as its parts by their means', async () => {
    const means = Float64Array.from([...Array(6).fill(NaN), 1, 2, 3, 4, 2, 1, NaN, 6, 0.5]);
    await expectNear(square([2, 3, 1, 4, 2, 2, 1, 3, 1], Array(9).fill(false)), means, 12);
  }, 30_000);

  it('counts what is not published among the parts that may be anything', async () => {
    const of = shown(
      [9, 'complementaria', '?', 4, 'primaria', 7, 'primaria', '?'],
      [
        [0, 1, 2, 4],
        [5, 6, 7, 3],
      ],
    );
    await expectNear(of, 'uniform', 9);
  });

  it('is sure where one sum leaves all but one way', async () => {
    const of = shown([3, 'complementaria', 'complementaria', 'complementaria'], [[0, 1, 2, 3]]);
    const found = likelyCounts(await loadSolver(), { ...of, k: K, weights: 'uniform', seed: 1 });
    expect(found.map(({ share }) => share)).toEqual([1, 1, 1]);
  });
});

describe('The walk', () => {
  it('reaches every table of small systems', () => {
    expectAllReached(square([2, 1, 3, 1, 3, 2, 2, 2, 1], Array(9).fill(true)), 9);
  });

  it('reaches those that no exchange among four cells leads to', () => {
    // Two by three by three, of which every sum along an edge is printed: the least way is among eight.
    const inner = [1, 2, 1, 2, 1, 2, 1, 1, 3, 2, 1, 2, 1, 3, 1, 2, 2, 1];
    const at = (layer: number, row: number, column: number) => 9 * layer + 3 * row + column;
    const edges = [
      ...grid(3, 3).map(([row, column]) => [0, 1].map((layer) => at(layer, row, column))),
      ...grid(2, 3).map(([layer, row]) => [0, 1, 2].map((column) => at(layer, row, column))),
      ...grid(2, 3).map(([layer, column]) => [0, 1, 2].map((row) => at(layer, row, column))),
    ];
    const totals = edges.map((cells) => cells.reduce((sum, cell) => sum + (inner[cell] ?? 0), 0));
    const sums = edges.map((cells, nth): Sum => [nth, ...cells.map((cell) => edges.length + cell)]);
    expectAllReached(shown([...totals, ...inner.map(() => 'primaria' as const)], sums), 4);
  });
});

const grid = (rows: number, columns: number): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_, nth) => [Math.floor(nth / columns), nth % columns]);

function expectAllReached(of: Shown, most: number): void {
  const tables = allTables(of, most);
  expect(tables.length).toBeGreaterThan(3);
  const bounds = [...of.system.kinds.keys()].map((cell) => {
    const [least, greatest] = rangeOf(of, cell, most);
    return { least, greatest };
  });
  const open = openCells(bounds);
  const random = xoroshiro128plus(3);
  const directions = kernelDirections(of.system, open, open, random);
  const counts = Int32Array.from(tables[0] ?? []);
  const walk = new LatticeWalk(bounds, counts, directions, undefined, random);
  const seen = new Set<string>();
  for (let left = 200 * tables.length; left > 0; left--) {
    walk.walk(1);
    seen.add(counts.join(' '));
  }
  expect(seen).toEqual(new Set(tables.map((table) => table.join(' '))));
}

describe('The report', () => {
  it('tells the cells of which the sums, and not the sign, make one value as good as told', () => {
    const report = reportOf([
      { cell: 0, share: 0.97, ownShare: 0.25, doubt: 0 },
      { cell: 1, share: 0.97, ownShare: 0.96, doubt: 0 },
      { cell: 2, share: 0.85, ownShare: 0.25, doubt: 0 },
      { cell: 3, share: 0.5, ownShare: 0.25, doubt: 0 },
    ]);
    expect(report).toEqual({ likely: 0.75, told: [0] });
  });
});

describe('What a reader would expect of a cell', () => {
  const named = (names: readonly string[], values: readonly number[]): Shown => {
    const cells = values.map((value): Cell => [value === UNKNOWN ? 'withheld' : 'public', value]);
    const of = { system: { ...system(cells, []), names }, suppressions: [] };
    return of;
  };
  const place = (clave: string, tipo: string, sexo = 'total', edad = 'total') =>
    ['delito', clave, tipo, sexo, edad, 'fuente'].join(', ');
  const women = new Map([
    ['0901500010001', 30],
    ['0901500010002', 10],
  ]);

  it('is the total by its share of the women, three years being their years', () => {
    const years = ['2001', '2002', '2003'].map((year) => place('09015', `anio ${year}-01-01`));
    const { system: own, suppressions } = named(
      [
        ...years,
        place('0901500010001', 'anio 2002-01-01'),
        place('0901500010002', 'trienio 2001-01-01'),
      ],
      [4, 8, 12, UNKNOWN, UNKNOWN],
    );
    expect([...priorMeans(own, suppressions, women)].slice(3)).toEqual([6, 6]);
  });

  it('is the total by the printed share of each side of what is crossed', () => {
    const names = [
      ['total', 'total'],
      ['mujer', 'total'],
      ['total', 'joven'],
      ['mujer', 'joven'],
    ].map(([sexo, edad]) => place('09015', 'anio 2001-01-01', sexo, edad));
    const { system: own, suppressions } = named(names, [40, 30, 20, UNKNOWN]);
    expect(priorMeans(own, suppressions, women)[3]).toBe(15);
  });

  it('is the total by the printed share of the day and that of the hour', () => {
    const of = 'trienio 2001-01-01, fuente';
    const hour = (day: number, at: number) => `delito, 09015, día ${day}, hora ${at}, ${of}`;
    const names = [`delito, 09015, ${of}`, hour(1, 0), hour(1, 1), hour(2, 0), hour(2, 1)];
    const { system: own, suppressions } = named(names, [20, 4, 4, 2, UNKNOWN]);
    expect(priorMeans(own, suppressions, women)[4]).toBeCloseTo(20 * 0.2 * 0.4, 10);
  });
});
