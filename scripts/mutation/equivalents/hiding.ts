import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const audit = mutantsIn('scripts/etl/audit');
const piles = mutantsIn('scripts/etl/piles');
const solve = mutantsIn('scripts/etl/solve');

const OTHER = '"Stryker was here!"';
const OTHERS = '["Stryker was here"]';

/** Of what is known before anything is hidden, attacks it, and tells of piles: files of which every mutant was read. */
export const HIDING_EQUIVALENTS: readonly Equivalent[] = [
  ...audit(
    'attack.ts',
    'There is always a tightest cell where one is settled: the guard is for the compiler.',
    [147, 'ConditionalExpression', 'false'],
    [147, 'BooleanLiteral', 'true'],
  ),
  ...audit(
    'attack.ts',
    'Every cell of a system is printed in some way: the other text is for the compiler.',
    [227, 'StringLiteral', '""'],
  ),
  ...piles('again.ts', 'Of no cell nothing is said, and nothing is the least of any.', [
    64,
    'ConditionalExpression',
    'false',
  ]),
  ...piles(
    'again.ts',
    'A name was told with its effect and windows, and what may not be said is told of none: the compiler asks.',
    [103, 'OptionalChaining', 'first.get(name).effect'],
    [104, 'OptionalChaining', 'anew.least'],
    [112, 'OptionalChaining', 'told.windows[at].n'],
  ),
  ...piles(
    'disclosure.ts',
    'Each statement and each cell has its place, kept when they were gone through: the compiler asks.',
    [75, 'OptionalChaining', 'told[at](counts)'],
    [75, 'StringLiteral', '""'],
    [83, 'OptionalChaining', 'told[at](cells.map(({ n }) => n))'],
    [83, 'StringLiteral', '""'],
    [146, 'OptionalChaining', 'all.values[at].add'],
    [152, 'OptionalChaining', 'this.values[at].add'],
    [161, 'ArrayDeclaration', OTHERS],
  ),
  ...piles(
    'disclosure.ts',
    'What is no statement, nor a cell, tells the same of all counts: it parts none.',
    [77, 'ArrayDeclaration', OTHERS],
    [166, 'ArrayDeclaration', OTHERS],
  ),
  ...piles(
    'earlierPiles.ts',
    'A text is of no source.',
    [34, 'ArrayDeclaration', OTHERS],
    [69, 'ArrayDeclaration', OTHERS],
  ),
  ...piles(
    'earlierPiles.ts',
    'A key is compared with other keys alone, and no two rows share theirs.',
    [67, 'StringLiteral', OTHER],
    [67, 'StringLiteral', '""'],
  ),
  ...piles(
    'statements.ts',
    'How colonias stand is asked of their counts, null where they are hidden, and not of the sign.',
    [108, 'ConditionalExpression', 'true'],
    [108, 'ConditionalExpression', 'false'],
    [108, 'EqualityOperator', 'left !== null'],
    [108, 'StringLiteral', '""'],
  ),
  ...piles(
    'statements.ts',
    'What is said is said of one of the colonias: the compiler asks whether it is among them.',
    [113, 'OptionalChaining', 'standingsOf(colonias, alcaldia, divisor).told[at].verdict'],
    [113, 'StringLiteral', '""'],
  ),
  ...piles(
    'toldCounts.ts',
    'A text is a year of no indicator, and of one year alone nothing differs.',
    [79, 'ArrayDeclaration', OTHERS],
  ),
  ...solve(
    'possibleCounts.ts',
    'Each cell has its bounds, its column or none: the compiler asks.',
    [33, 'OptionalChaining', 'bounds[cell].least'],
    [34, 'OptionalChaining', 'bounds[cell].greatest'],
    [95, 'OptionalChaining', 'this.bounds[cell].least'],
    [106, 'UnaryOperator', '+1'],
  ),
  ...solve(
    'possibleCounts.ts',
    'It only spares work: what is whole already is found whole again.',
    [48, 'ConditionalExpression', 'false'],
    [78, 'ConditionalExpression', 'false'],
  ),
  ...solve('possibleCounts.ts', 'It only frees memory.', [83, 'BlockStatement', '{}']),
  ...solve(
    'possibleCounts.ts',
    'It only spares rows: what follows of others, or ties nothing that can move, says nothing more.',
    [
      99,
      'MethodExpression',
      'this.system.relations.filter(relation => !relation.implied).map(({ total, parts }) => { const columns: number[] = []; co',
    ],
    [99, 'MethodExpression', 'this.system.relations'],
    [117, 'ConditionalExpression', 'true'],
    [117, 'EqualityOperator', 'row.columns.length >= 0'],
  ),
  ...solve(
    'wholeCounts.ts',
    'Each cell has its bounds and its sums: the compiler asks.',
    [38, 'OptionalChaining', 'bounds[cell].least'],
    [39, 'OptionalChaining', 'bounds[cell].greatest'],
    [101, 'ConditionalExpression', 'true'],
    [129, 'ArrayDeclaration', OTHERS],
    [144, 'UnaryOperator', '+1'],
    [144, 'ArrayDeclaration', OTHERS],
  ),
  ...solve('wholeCounts.ts', 'It only frees memory.', [64, 'BlockStatement', '{}']),
  ...solve(
    'wholeCounts.ts',
    'It only spares work: of what is whole already no column is left to fix.',
    [76, 'ConditionalExpression', 'false'],
  ),
  ...solve(
    'wholeCounts.ts',
    'Sums hold in whatever order they are asked.',
    [131, 'ArrowFunction', '() => undefined'],
    [131, 'ArithmeticOperator', 'a + b'],
  ),
  ...solve('consistentLinks.ts', 'Each cell has a sign: the compiler asks.', [
    34,
    'StringLiteral',
    '""',
  ]),
  ...solve(
    'consistentLinks.ts',
    'It only spares work: without years what is asked again is the same.',
    [48, 'ConditionalExpression', 'false'],
  ),
  ...solve(
    'consistentLinks.ts',
    'What is propagated fails by a contradiction alone: anything else would be a fault of the program.',
    [76, 'ConditionalExpression', 'true'],
  ),
];
