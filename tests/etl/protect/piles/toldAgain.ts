/** Piles of two years, what is said of them, and what the next release reads of it. */
import type { NamedStatement, SaidAgain, ToldBefore } from '../../../../scripts/etl/piles/again';
import type { PileCell } from '../../../../scripts/etl/piles/disclosure';

export const K = 5;
export const [BEFORE, AFTER, NEXT] = ['2022', '2023', '2024'];

export type Piled = readonly [before: number, after: number];

/** Published counts of the two years. */
export type Counts = readonly [before: number, after: number];

export const cellsOf = ([before, after]: Piled, most?: Counts): readonly PileCell[] => [
  { key: BEFORE, n: before, ...(most === undefined ? {} : { most: most[0] }) },
  { key: AFTER, n: after, ...(most === undefined ? {} : { most: most[1] }) },
];

export const change = (
  [before, after]: Counts,
  effectOf: NamedStatement['effectOf'],
): NamedStatement => ({
  name: 'cambio',
  windows: [
    { keys: [BEFORE], n: before },
    { keys: [AFTER], n: after },
  ],
  effectOf,
});

/** As the next release reads it. */
export const asTold = (
  said: readonly SaidAgain[],
  statements: readonly NamedStatement[],
): readonly ToldBefore[] =>
  said.map(({ name, effect, piled }) => ({
    name,
    effect,
    piled,
    windows: statements.find((statement) => statement.name === name)?.windows ?? [],
  }));
