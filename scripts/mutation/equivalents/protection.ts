import type { Equivalent } from '../results';

/** Of the protection of cells. */
export const PROTECTION_EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'scripts/etl/protect/attack.ts',
    line: 130,
    mutator: 'ConditionalExpression',
    replacement: 'false',
    reason: 'It is asked only of the tightest cells, and where there are none nothing is asked.',
  },
  {
    file: 'scripts/etl/protect/hours.ts',
    line: 87,
    mutator: 'OptionalChaining',
    replacement: 'hours[row].n',
    reason: 'The row is the place of one of these hours, kept when they were gone through.',
  },
  {
    file: 'scripts/etl/protect/linkTables.ts',
    line: 70,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'Of this system only its groups are asked; nobody reads the names of its cells.',
  },
  {
    file: 'scripts/etl/protect/linkedCells.ts',
    line: 15,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'Every cell of a system has a name: the other text is for the compiler alone.',
  },
  {
    file: 'scripts/etl/protect/protect.ts',
    line: 263,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'Every cell of a system has a name: the other text is for the compiler alone.',
  },
  {
    file: 'scripts/etl/protect/relations.ts',
    line: 166,
    mutator: 'StringLiteral',
    replacement: '""',
    reason: 'Of the shape of a whole it is asked only whether it is of colonias.',
  },
  {
    file: 'scripts/etl/protect/secondarySuppression.ts',
    line: 37,
    mutator: 'EqualityOperator',
    replacement: "kind !== 'withheld'",
    reason:
      'It only spares work: where nothing is held back no cell needs room, and where all is, nothing is printed.',
  },
  {
    file: 'scripts/etl/protect/secondarySuppression.ts',
    line: 60,
    mutator: 'ArrayDeclaration',
    replacement: '["Stryker was here"]',
    reason: 'The whole is always among the districts, so that it is set before it is read.',
  },
];
