/** Hidden counts, counted again, beside what was printed. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { Highs } from 'highs';
import { nearestCounts } from '../../../scripts/etl/close/nearestCounts';
import { SystemBuilder, UNKNOWN } from '../../../scripts/etl/cells/model';
import { loadSolver } from '../../../scripts/etl/solve/solver';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** A printed year of 20: two quarters printed (9 and 6), two hidden as small. */
function year() {
  const builder = new SystemBuilder();
  const total = builder.add({ kind: 'published', value: 20, name: 'año' });
  const parts = [9, 6, UNKNOWN, UNKNOWN].map((value, nth) =>
    builder.add({ kind: 'published', value, name: `trimestre ${nth + 1}` }),
  );
  builder.relate(total, parts);
  const suppressions = ['ninguna', 'ninguna', 'ninguna', 'primaria', 'primaria'] as const;
  return { system: builder.close(), suppressions };
}

const asked = (third: number, fourth: number) => (name: string) =>
  name === 'trimestre 3' ? third : name === 'trimestre 4' ? fourth : undefined;

it('stay as they were counted again where that gives what is printed', () => {
  const found = nearestCounts(highs, year(), 5, asked(2, 3));
  expect([...(found ?? [])]).toEqual([
    ['trimestre 3', 2],
    ['trimestre 4', 3],
  ]);
});

it('move as little as they can where it does not', () => {
  const [third = 0, fourth = 0] = (
    nearestCounts(highs, year(), 5, asked(2, 2)) ?? new Map()
  ).values();
  expect(third + fourth).toBe(5);
  expect(Math.abs(third - 2) + Math.abs(fourth - 2)).toBe(1);
});

it('are none where no counts give it', () => {
  const { system, suppressions } = year();
  const values = Int32Array.from(system.values, (own) => (own === 20 ? 30 : own));
  expect(
    nearestCounts(highs, { system: { ...system, values }, suppressions }, 5, asked(2, 3)),
  ).toBe(null);
});

it.each([
  [4, 1],
  [1, 4],
])(
  'are what the sum leaves to the one of which nothing is asked, beside a third of %d',
  (third, fourth) => {
    const found = nearestCounts(highs, year(), 5, (name) =>
      name === 'trimestre 3' ? third : undefined,
    );
    expect([...(found ?? [])]).toEqual([
      ['trimestre 3', third],
      ['trimestre 4', fourth],
    ]);
  },
);

it('are none where halves alone give it', () => {
  // Each two of three hidden counts are five.
  const builder = new SystemBuilder();
  const [a, b, c] = ['a', 'b', 'c'].map((name) =>
    builder.add({ kind: 'published', value: UNKNOWN, name }),
  );
  if (a === undefined || b === undefined || c === undefined) throw new Error('three cells');
  for (const pair of [
    [a, b],
    [b, c],
    [a, c],
  ]) {
    builder.relate(builder.add({ kind: 'published', value: 5, name: `${pair.join(' y ')}` }), pair);
  }
  const hidden = ['primaria', 'primaria', 'primaria'] as const;
  const suppressions = [...hidden, 'ninguna', 'ninguna', 'ninguna'] as const;
  expect(nearestCounts(highs, { system: builder.close(), suppressions }, 5, () => 2)).toBe(null);
});

it('let go of the solver', () => {
  const create = vi.spyOn(highs, 'createModel');
  nearestCounts(highs, year(), 5, asked(2, 3));
  const model = create.mock.results[0]?.value;
  expect(() => model?.run()).toThrow();
});
