import type { Equivalent } from '../results';
import { CELLS_EQUIVALENTS } from './cells';
import { HIDING_EQUIVALENTS } from './hiding';
import { PROTECTING_EQUIVALENTS } from './protecting';
import { SOLVING_EQUIVALENTS } from './solving';

/** Of the protection of cells. */
export const PROTECTION_EQUIVALENTS: readonly Equivalent[] = [
  ...CELLS_EQUIVALENTS,
  ...HIDING_EQUIVALENTS,
  ...PROTECTING_EQUIVALENTS,
  ...SOLVING_EQUIVALENTS,
  {
    file: 'scripts/etl/audit/audit.ts',
    line: 179,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason:
      'The age of a cell is the place of an edition among those that were joined, which are these.',
  },
];
