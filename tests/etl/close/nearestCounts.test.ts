/** Hidden counts, counted again, beside what was printed. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { Highs } from 'highs';
import { nearestCounts } from '../../../scripts/etl/close/nearestCounts';
import { SystemBuilder, UNKNOWN, type Printed } from '../../../scripts/etl/cells/model';
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

/** What is found of each cell, by its name. */
const nearest = (
  printed: Printed,
  targetOf: (name: string) => number | undefined,
): Readonly<Record<string, number>> | null => {
  const { names } = printed.system;
  const found = nearestCounts(highs, printed, 5, (cell) => targetOf(names[cell] ?? ''));
  return found && Object.fromEntries(names.map((name, cell) => [name, found[cell] ?? NaN]));
};

const asked = (third: number, fourth: number) => (name: string) =>
  name === 'trimestre 3' ? third : name === 'trimestre 4' ? fourth : undefined;

it('stay as they were counted again where that gives what is printed', () => {
  expect(nearest(year(), asked(2, 3))).toEqual({
    año: 20,
    'trimestre 1': 9,
    'trimestre 2': 6,
    'trimestre 3': 2,
    'trimestre 4': 3,
  });
});

it('move as little as they can where it does not', () => {
  const found = nearest(year(), asked(2, 2));
  const [third = 0, fourth = 0] = [found?.['trimestre 3'], found?.['trimestre 4']];
  expect(third + fourth).toBe(5);
  expect(Math.abs(third - 2) + Math.abs(fourth - 2)).toBe(1);
});

it('are none where no counts give it', () => {
  const { system, suppressions } = year();
  const values = Int32Array.from(system.values, (own) => (own === 20 ? 30 : own));
  expect(nearest({ system: { ...system, values }, suppressions }, asked(2, 3))).toBe(null);
});

it.each([
  [4, 1],
  [1, 4],
])(
  'are what the sum leaves to the one of which nothing is asked, beside a third of %d',
  (third, fourth) => {
    const found = nearest(year(), (name) => (name === 'trimestre 3' ? third : undefined));
    expect(found).toMatchObject({ 'trimestre 3': third, 'trimestre 4': fourth });
  },
);

/** Each two of three hidden counts are printed as a sum. */
function pairs(sums: readonly [number, number, number]): Printed {
  const builder = new SystemBuilder();
  const hidden = ['a', 'b', 'c'].map((name) =>
    builder.add({ kind: 'published', value: UNKNOWN, name }),
  );
  sums.forEach((value, nth) => {
    const total = builder.add({ kind: 'published', value, name: `suma ${nth}` });
    builder.relate(
      total,
      hidden.filter((_, own) => own !== nth),
    );
  });
  const suppressions = [...hidden, ...sums].map((_, cell) => (cell < 3 ? 'primaria' : 'ninguna'));
  return { system: builder.close(), suppressions };
}

it('are none where halves alone give it', () => {
  expect(nearest(pairs([5, 5, 5]), () => 2)).toBe(null);
});

it('are those that are whole where some are', () => {
  expect(nearest(pairs([4, 4, 4]), () => 3)).toMatchObject({ a: 2, b: 2, c: 2 });
  expect(nearest(pairs([5, 4, 5]), () => undefined)).toMatchObject({ a: 2, b: 3, c: 2 });
});

it('let go of the solver', () => {
  const create = vi.spyOn(highs, 'createModel');
  nearest(year(), asked(2, 3));
  const model = create.mock.results[0]?.value;
  expect(() => model?.run()).toThrow();
});
