/** How the cells of several editions lie in one system. */
import { describe, expect, it } from 'vitest';
import { linkTables, type Earlier, type Printed } from '../../../scripts/etl/protect/linkTables';
import { EVERYWHERE, SystemBuilder, type Cell } from '../../../scripts/etl/protect/model';

type Told = Partial<Cell> & { readonly name: string };

/** The first cell is the sum of the others, if there are such. */
const printed = (cells: readonly Told[]): Printed => {
  const builder = new SystemBuilder();
  const [total, ...parts] = cells.map((cell) =>
    builder.add({ kind: 'published', value: 9, ...cell }),
  );
  if (total !== undefined && parts.length > 0) builder.relate(total, parts);
  return { system: builder.close(), suppressions: cells.map(() => 'ninguna' as const) };
};
const edition = (own: Printed, age: number, more: Partial<Earlier> = {}): Earlier => ({
  ...own,
  age,
  isSame: false,
  ...more,
});
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('the cells of an earlier edition', () => {
  it('lie where their twins do, or the twins of their neighbours; of no twin, everywhere', () => {
    const news = printed([
      { name: 'aquí', district: 7 },
      { name: 'allá', district: 8 },
    ]);
    const olds = printed([
      { name: 'aquí', district: 3 },
      { name: 'junto a aquí', district: 3 },
      { name: 'allá', district: 0 },
      { name: 'junto a allá', district: 0 },
      { name: 'lejos', district: 4 },
    ]);
    const [linked] = linkTables([news], [edition(olds, 1)]);
    const { names = [], districts = [] } = linked?.system ?? {};
    const old = names.map((name, cell) => [name, districts[cell]]).slice(2, 7);
    expect(old).toEqual([
      ['aquí, antes', 7],
      ['junto a aquí, antes', 7],
      ['allá, antes', 8],
      ['junto a allá, antes', 8],
      ['lejos, antes', EVERYWHERE],
    ]);
  });

  it('keep their year, and are told apart by their age', () => {
    const cells = [
      { name: 'aquí', year: 2018 },
      { name: 'allá', year: 2020 },
    ];
    const [linked] = linkTables(
      [printed(cells)],
      [
        edition(printed(cells.map((own) => ({ ...own, value: 8 }))), 2),
        edition(printed(cells.map((own) => ({ ...own, value: 7 }))), 1),
      ],
    );
    const { names = [], years = [] } = linked?.system ?? {};
    expect(names.map((name, cell) => `${name}: ${years[cell]}`).slice(0, 6)).toEqual([
      ...['aquí: 2018', 'allá: 2020'],
      ...['aquí, antes (2): 2018', 'allá, antes (2): 2020'],
      ...['aquí, antes: 2018', 'allá, antes: 2020'],
    ]);
  });
});

describe('editions of the same files', () => {
  const sumsOf = (last: Partial<Earlier>) => {
    const [linked] = linkTables(
      [printed(named('a'))],
      [
        edition(printed([{ name: 'a', value: 8 }]), 1, last),
        edition(printed([{ name: 'a', value: 7 }]), 2, { isSame: true }),
      ],
    );
    const { names = [], relations = [] } = linked?.system ?? {};
    return relations.map(({ total, parts }) => [names[total], parts.map((part) => names[part])]);
  };

  it('are those that the new release counts: the one before it has its own', () => {
    expect(sumsOf({})).toEqual([
      ['a', ['a, antes', 'a, después']],
      ['a, antes', ['a, antes (2)', 'a, después']],
    ]);
  });

  it('are equal to what the new release prints of another source', () => {
    expect(sumsOf({ isCurrent: true })).toEqual([
      ['a', ['a, antes', 'a, después']],
      ['a, antes', ['a, antes (2)']],
    ]);
  });
});
