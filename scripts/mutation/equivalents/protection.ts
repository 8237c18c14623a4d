import type { Equivalent } from '../results';
import { HIDING_EQUIVALENTS } from './hiding';

/** Of the protection of cells. */
export const PROTECTION_EQUIVALENTS: readonly Equivalent[] = [
  ...HIDING_EQUIVALENTS,
  {
    file: 'scripts/etl/audit/audit.ts',
    line: 179,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason:
      'The age of a cell is the place of an edition among those that were joined, which are these.',
  },
  {
    file: 'scripts/etl/cells/hours.ts',
    line: 87,
    mutator: 'OptionalChaining',
    replacement: 'hours[row].n',
    reason: 'The row is the place of one of these hours, kept when they were gone through.',
  },
  {
    file: 'scripts/etl/cells/lattice.ts',
    line: 57,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'A key of a shape is compared with other keys alone, and no two shapes share theirs.',
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
