import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const protect = mutantsIn('scripts/etl/protect');

const OTHER = '"Stryker was here!"';
const OTHERS = '["Stryker was here"]';

/** Of what decides what is hidden, of which every mutant was read. */
export const PROTECTING_EQUIVALENTS: readonly Equivalent[] = [
  ...protect('decide.ts', 'Where no row stands, it is worth nothing either way.', [
    68,
    'ConditionalExpression',
    'false',
  ]),
  ...protect(
    'decide.ts',
    'Every cell of a system has a name, files, a row or −1 and a sign, or is loose and has none: the compiler asks.',
    [171, 'StringLiteral', '""'],
    [185, 'StringLiteral', '""'],
    [185, 'StringLiteral', OTHER],
    [199, 'StringLiteral', OTHER],
    [209, 'UnaryOperator', '+1'],
  ),
  ...protect('decide.ts', 'It only spares a copy: where nothing is fixed every kind stays.', [
    182,
    'ConditionalExpression',
    'false',
  ]),
  ...protect(
    'protect.ts',
    'What is not known to be withdrawn is not: undefined is as false as false.',
    [44, 'ArrowFunction', '() => undefined'],
  ),
  ...protect(
    'protect.ts',
    'A row of a system has a source, and a row of hours its count: the compiler asks.',
    [50, 'StringLiteral', OTHER],
    [101, 'OptionalChaining', 'hours[index].n'],
  ),
  ...protect(
    'protect.ts',
    'It only spares work: where all is printed nothing hides anything, and what shares no facts is tied to nothing.',
    [52, 'ConditionalExpression', 'true'],
    [58, 'MethodExpression', '[...new Set([...fuentes, ...deciding.history.fuentes])]'],
    [62, 'MethodExpression', 'decided'],
    [63, 'MethodExpression', 'rows'],
  ),
  ...protect(
    'protect.ts',
    'What is decided beside its carpetas is decided again, from nothing, after them.',
    [75, 'MethodExpression', 'all'],
  ),
  ...protect(
    'protect.ts',
    'Each of the hours that are published is in a system, which says what becomes of it.',
    [99, 'StringLiteral', '""'],
  ),
  ...protect('soleColonia.ts', 'It only spares work: what is told is reckoned twice alike.', [
    31,
    'ConditionalExpression',
    'false',
  ]),
  ...protect('soleColonia.ts', 'What is hidden is not above zero either.', [
    40,
    'ConditionalExpression',
    'true',
  ]),
  ...protect('systems.ts', 'A text is the total of no row.', [19, 'ArrayDeclaration', OTHERS]),
  ...protect(
    'systems.ts',
    'What is not known to be withdrawn is not: undefined is as false as false.',
    [20, 'ArrowFunction', '() => undefined'],
  ),
  ...protect(
    'tablesOfFew.ts',
    'Of the profiles the internal one alone is told apart: any other text is the public one.',
    [35, 'StringLiteral', '""'],
    [39, 'StringLiteral', '""'],
  ),
  ...protect('tablesOfFew.ts', 'A text is the total of no period.', [
    60,
    'ArrayDeclaration',
    OTHERS,
  ]),
  ...protect(
    'withdrawal.ts',
    'It only spares work: of what is no whole there are no public carpetas.',
    [42, 'MethodExpression', 'rows'],
  ),
  ...protect(
    'withdrawal.ts',
    'The name is that of a row, which lies somewhere: the compiler asks.',
    [51, 'ArrayDeclaration', OTHERS],
  ),
  ...protect('widenIntervals.ts', 'Of no cell nothing is found: the compiler asks.', [
    51,
    'ConditionalExpression',
    'false',
  ]),
  ...protect(
    'widenIntervals.ts',
    'It only spares questions: asked alone, each of some cells is served as with the others, and what costs nothing is not bettered.',
    [52, 'ConditionalExpression', 'true'],
    [54, 'ConditionalExpression', 'false'],
    [57, 'MethodExpression', 'part'],
    [70, 'ConditionalExpression', 'false'],
  ),
  ...protect('secondarySuppression.ts', 'It only frees memory.', [79, 'BlockStatement', '{}']),
  ...protect(
    'secondarySuppression.ts',
    'It only spares work: what is shown free first, by moves of many cells, is asked for again where it was not.',
    [87, 'EqualityOperator', 'round <= ROUNDS'],
    [138, 'ArithmeticOperator', 'cell - 1'],
    [138, 'ArithmeticOperator', 'round - 1'],
    [141, 'EqualityOperator', '((bits ^ bits >>> 16) & 1) !== 0'],
  ),
  ...protect('secondarySuppression.ts', 'No change is as small as that.', [
    101,
    'EqualityOperator',
    'Math.abs(change) >= 1e-7',
  ]),
  ...protect(
    'secondarySuppression.ts',
    'It only spares questions: once it may be zero the way there is free, and no other is taken.',
    [125, 'ConditionalExpression', 'true'],
    [125, 'EqualityOperator', 'least >= 0'],
  ),
  ...protect(
    'secondarySuppression.ts',
    'Each cell has a sign and a ceiling: the compiler asks.',
    [126, 'StringLiteral', '""'],
    [128, 'ConditionalExpression', 'false'],
  ),
  ...protect(
    'moves.ts',
    'It only spares columns: what is public, or bears no name to lose, has nowhere to go.',
    [95, 'ConditionalExpression', 'false'],
    [95, 'StringLiteral', '""'],
    [97, 'ConditionalExpression', 'true'],
  ),
  ...protect(
    'moves.ts',
    'Each cell has a place, a kind, a sign and steps, and each sum its cells; where nothing is asked nothing costs, and not to move is possible: the compiler asks.',
    [122, 'ArrayDeclaration', OTHERS],
    [138, 'ConditionalExpression', 'false'],
    [157, 'ArrayDeclaration', OTHERS],
    [170, 'StringLiteral', '""'],
    [172, 'StringLiteral', '""'],
    [190, 'ArrayDeclaration', OTHERS],
    [205, 'ConditionalExpression', 'false'],
    [243, 'ArrayDeclaration', OTHERS],
    [286, 'ArrayDeclaration', OTHERS],
    [289, 'UnaryOperator', '+1'],
    [289, 'ArrayDeclaration', OTHERS],
  ),
  ...protect('moves.ts', 'What is hidden has no price.', [158, 'ArrowFunction', '() => undefined']),
  ...protect('moves.ts', 'It only frees memory.', [164, 'BlockStatement', '{}']),
  ...protect(
    'moves.ts',
    'A name that is neither none nor «primaria» says the same as «complementaria».',
    [174, 'StringLiteral', '""'],
    [175, 'StringLiteral', '""'],
  ),
  ...protect(
    'moves.ts',
    'No value is as small as that.',
    [203, 'EqualityOperator', 'this.costOf(relaxed) <= NOTHING'],
    [268, 'EqualityOperator', 'by <= NOTHING'],
    [273, 'EqualityOperator', 'cost <= NOTHING'],
  ),
  ...protect(
    'moves.ts',
    'It only spares rows: what follows of others, or ties nothing that can move, says nothing more.',
    [
      237,
      'MethodExpression',
      'this.system.relations.filter(relation => !relation.implied).map(({ total, parts }) => { const columns: number[] = []; co',
    ],
    [237, 'MethodExpression', 'this.system.relations'],
    [252, 'ConditionalExpression', 'true'],
    [252, 'EqualityOperator', 'row.columns.length >= 0'],
  ),
  ...protect('moves.ts', 'A sum of changes that is zero is so with all its signs turned.', [
    245,
    'EqualityOperator',
    "direction !== 'up'",
  ]),
  ...protect('moves.ts', 'It only spares work: what is near already is near.', [
    287,
    'MethodExpression',
    '[...positions].flatMap(position => { const { total = -1, parts = [] } = relations[position] ?? {}; return [total, ...par',
  ]),
  ...protect(
    'secondarySuppressionTask.ts',
    'What is settled ends it long before, and what is asked again then is the same.',
    [42, 'EqualityOperator', 'round <= ROUNDS'],
    [42, 'UpdateOperator', 'round--'],
    [48, 'ConditionalExpression', 'false'],
    [48, 'ArrowFunction', '() => undefined'],
    [48, 'ConditionalExpression', 'false'],
    [48, 'EqualityOperator', 'own !== together.own[cell]'],
  ),
  ...protect(
    'secondarySuppressionTask.ts',
    'It only spares work: of what is known whole the whole counts are those.',
    [74, 'ConditionalExpression', 'false'],
  ),
  ...protect('secondarySuppressionTask.ts', 'Each cell has a sign: the compiler asks.', [
    76,
    'StringLiteral',
    '""',
  ]),
  ...protect('secondarySuppressionTask.ts', 'It only frees memory.', [96, 'BlockStatement', '{}']),
];
