import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const close = mutantsIn('scripts/etl/close');
const solve = mutantsIn('scripts/etl/solve');

const OTHER = '"Stryker was here!"';
const OTHERS = '["Stryker was here"]';

/** Of what solves the sums and closes the periods: files of which every mutant was read. */
export const SOLVING_EQUIVALENTS: readonly Equivalent[] = [
  ...solve(
    'propagate.ts',
    'Each cell has its sums and each place its sum: the compiler asks.',
    [26, 'ArrayDeclaration', OTHERS],
    [32, 'ConditionalExpression', 'false'],
  ),
  ...solve(
    'propagate.ts',
    'It only spares work: of sums that were all looked at nothing more follows.',
    [28, 'ConditionalExpression', 'true'],
    [28, 'EqualityOperator', 'stale.size >= 0'],
  ),
  ...solve(
    'dive.ts',
    'Each column has its rows: the compiler asks.',
    [69, 'ArrayDeclaration', OTHERS],
    [79, 'OptionalChaining', 'positions[column].push'],
  ),
  ...solve(
    'solver.ts',
    'Of a text it is not said either that it is the best: the compiler asks.',
    [137, 'ConditionalExpression', 'false'],
    [137, 'StringLiteral', '""'],
  ),
  ...close('closings.ts', 'Of one vintage there is a last: the compiler asks.', [
    43,
    'OptionalChaining',
    'before(of).at(-1).edicion',
  ]),
  ...close(
    'recalled.ts',
    'A text is no year, nor the row of a period: nothing is asked of it.',
    [27, 'ArrayDeclaration', OTHERS],
    [28, 'ArrayDeclaration', OTHERS],
    [82, 'ArrayDeclaration', OTHERS],
  ),
  ...close(
    'recalled.ts',
    'What is counted has a source, and each cell a name: the compiler asks.',
    [71, 'OptionalChaining', 'observations[0].fuente'],
    [71, 'StringLiteral', OTHER],
    [93, 'StringLiteral', OTHER],
    [100, 'StringLiteral', OTHER],
  ),
  ...close(
    'recalled.ts',
    'It only spares work: where no period is known nothing of any system is.',
    [85, 'ConditionalExpression', 'false'],
    [91, 'ConditionalExpression', 'false'],
  ),
  ...close('past.ts', 'It only spares work: what is told twice is kept once.', [
    89,
    'ConditionalExpression',
    'true',
  ]),
  ...close('past.ts', 'A text is no total.', [102, 'ArrayDeclaration', OTHERS]),
  ...close('totalsAtCut.ts', 'A text is no total.', [21, 'ArrayDeclaration', OTHERS]),
  ...close(
    'totalsAtCut.ts',
    'It only spares work: no colonia is told of a month, whose totals are as they are.',
    [24, 'ConditionalExpression', 'true'],
    [24, 'StringLiteral', '""'],
  ),
  ...close(
    'periodSums.ts',
    'It only spares work: the totals of an alcaldía are told as they are, and years are of colonias.',
    [40, 'ConditionalExpression', 'false'],
  ),
  ...close('periodSums.ts', 'No two tables have one text, with spaces or without.', [
    55,
    'StringLiteral',
    '""',
  ]),
  ...close('periodSums.ts', 'It is asked of what a release closes: the compiler asks.', [
    76,
    'OptionalChaining',
    'own.vintage',
  ]),
  ...close('closeCounts.ts', 'A text is no indicator.', [138, 'ArrayDeclaration', OTHERS]),
  ...close('closeCounts.ts', 'Hours are looked up by the keys of hours alone.', [
    150,
    'ConditionalExpression',
    'true',
  ]),
];
