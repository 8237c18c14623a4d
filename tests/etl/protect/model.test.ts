/** A system of cells and sums: its parts, its groups, and what a reader sees of it. */
import { describe, expect, it } from 'vitest';
import {
  EVERYWHERE,
  SystemBuilder,
  UNKNOWN,
  districtsOf,
  groupsOf,
  hasRest,
  isPrinted,
  isWithin,
  printedOf,
  withRelations,
} from '../../../scripts/etl/cells/model';
import { P, system as systemOf } from './handSystem';

function inDistricts(...districts: readonly number[]) {
  const builder = new SystemBuilder();
  districts.forEach((district, cell) =>
    builder.add({ kind: 'published', value: 9, name: `celda ${cell}`, district }),
  );
  return builder.close();
}

describe('the districts of a system', () => {
  it('are each of its parts in order, and the whole at last', () => {
    expect(districtsOf(inDistricts(1, EVERYWHERE, 0, 1))).toEqual([0, 1, undefined]);
    expect(districtsOf(inDistricts(2020, 0, 2019))).toEqual([0, 2019, 2020, undefined]);
  });

  it('are the whole alone where there is but one', () => {
    expect(districtsOf(inDistricts(1, 1, EVERYWHERE))).toEqual([undefined]);
    expect(districtsOf(inDistricts())).toEqual([undefined]);
  });

  it('hold their own cells and those that lie in all', () => {
    const system = inDistricts(0, 1, EVERYWHERE);
    const within = (district?: number) =>
      [0, 1, 2].filter((cell) => isWithin(system, cell, district));
    expect(within(0)).toEqual([0, 2]);
    expect(within(1)).toEqual([1, 2]);
    expect(within()).toEqual([0, 1, 2]);
  });
});

describe('a system', () => {
  const system = systemOf(
    [
      ['public', 9],
      [P, 4],
      [P, 3],
      ['rest', 2],
      [P, 7],
      [P, 7],
    ],
    [
      [0, 1, 2, 3],
      [4, 2],
    ],
  );

  it('knows in which sums each cell is, of all its sums and of some', () => {
    expect(system.relationsOf).toEqual([[0], [0], [0, 1], [0], [1], []]);
    const some = withRelations(system, ({ total }) => total === 4);
    expect(some.relations).toEqual(system.relations.slice(1));
    expect(some.relationsOf).toEqual([[], [], [0], [], [0], []]);
    expect(some.kinds).toBe(system.kinds);
  });

  it('is in groups that a chain of sums ties, but for those that tie loosely', () => {
    const sizesOf = (groups: Int32Array) =>
      [...new Set(groups)].map((root) => groups.filter((own) => own === root).length);
    expect(sizesOf(groupsOf(system, () => true))).toEqual([5, 1]);
    const tight = groupsOf(system, (relation) => !hasRest(system, relation));
    expect(tight[2]).toBe(tight[4]);
    expect(new Set(tight).size).toBe(5);
    expect(system.relations.map((relation) => hasRest(system, relation))).toEqual([true, false]);
    // However long the chain, and from whichever end it is told.
    const cells = Array.from({ length: 9 }, () => [P, 1] as const);
    const chain = [3, 4, 2, 5, 1, 6, 0, 7].map((at) => [at + 1, at] as const);
    expect(new Set(groupsOf(systemOf(cells, chain), () => true)).size).toBe(1);
  });

  it('is seen where it is public, or published and not hidden', () => {
    expect(isPrinted('public', 'complementaria')).toBe(true);
    expect(isPrinted('published', 'ninguna')).toBe(true);
    expect(isPrinted('published', 'primaria')).toBe(false);
    expect(isPrinted('withheld', 'ninguna')).toBe(false);
    expect(isPrinted(undefined, 'ninguna')).toBe(false);
  });

  it('is printed as its rows are', () => {
    const rows = [{ supresion: 'primaria' }, { supresion: 'complementaria' }] as const;
    const { system: own, suppressions } = printedOf([system], rows)[0] ?? { suppressions: [] };
    expect(own).toBe(system);
    expect(suppressions).toEqual([
      'primaria',
      'complementaria',
      ...Array.from({ length: 4 }, () => 'ninguna'),
    ]);
  });

  it('is what was told of its cells and sums, and nothing where nothing was', () => {
    const builder = new SystemBuilder();
    const told = { year: 2019, district: 3, vintage: 2, row: 5 };
    const numbers = [
      builder.add({ kind: 'public', value: 9, name: 'suma', ...told }),
      builder.add({ kind: 'rest', value: UNKNOWN, name: 'resto' }),
    ];
    expect(numbers).toEqual([0, 1]);
    builder.relate(0, [1]);
    builder.relate(0, [1], true, 7);
    expect(builder.close()).toMatchObject({
      kinds: ['public', 'rest'],
      names: ['suma', 'resto'],
      values: Int32Array.of(9, -1),
      rows: Int32Array.of(5, -1),
      years: Int32Array.of(2019, 0),
      districts: Int32Array.of(3, 0),
      vintages: Int32Array.of(2, 0),
      relations: [
        { total: 0, parts: [1], implied: false, addsIn: 0 },
        { total: 0, parts: [1], implied: true, addsIn: 7 },
      ],
    });
  });
});
