import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const AGREEMENT = 'src/features/agreements/answers/agreement.ts';

/** Lines of the kinds and of the states that a page knows. */
const KNOWN = [54, 55, 56, 57, 58, 59, 63, 64, 65, 66];

const mutants = mutantsIn('src');

export const ANSWERS_EQUIVALENTS: readonly Equivalent[] = [
  ...KNOWN.map((line) => ({
    file: AGREEMENT,
    line,
    mutator: 'BooleanLiteral',
    replacement: 'false',
    reason: 'Only whether the key is there is asked; its value is never read.',
  })),
  ...mutants(
    'features/help/answers/coloniaReach.ts',
    'The four means are of the same women: they are known together, or none is.',
    [
      60,
      'LogicalOperator',
      '(km === null || minutes === null || load === null) && guessed === null',
    ],
    [60, 'LogicalOperator', '(km === null || minutes === null) && load === null'],
    [60, 'LogicalOperator', 'km === null && minutes === null'],
    [60, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'features/help/answers/coloniaReach.ts',
    'Of these means nobody asks what part is beyond.',
    [51, 'ArrayDeclaration', '["Stryker was here"]'],
    [81, 'ArrayDeclaration', '["Stryker was here"]'],
  ),
  ...mutants(
    'lib/answers/monthTrend.ts',
    'Both bands are of the same months: they stand together, or neither does.',
    [124, 'LogicalOperator', 'band === null && widened === null'],
    [124, 'ConditionalExpression', 'false'],
  ),
  ...mutants('lib/answers/monthTrend.ts', 'No two rows are of one month.', [
    81,
    'EqualityOperator',
    'a.periodo <= b.periodo',
  ]),
  ...mutants('lib/answers/againstRest.ts', 'Of equal rates the p is 1: their side is not asked.', [
    96,
    'EqualityOperator',
    'found.ratio >= 1',
  ]),
  ...mutants(
    'lib/answers/againstRest.ts',
    'Corrected with the others it stays as it is: only the work is spared.',
    [47, 'ConditionalExpression', 'false'],
    [49, 'ConditionalExpression', 'false'],
    [49, 'EqualityOperator', 'changed.p > ALPHA'],
  ),
  ...mutants(
    'features/evaluation/answers/evaluate.ts',
    'What hides a count, is of too few or has no case was refused before: both sides can be told and compared.',
    [120, 'ConditionalExpression', 'false'],
    [121, 'ObjectLiteral', '{}'],
    [121, 'StringLiteral', '""'],
    [125, 'BlockStatement', '{}'],
    [125, 'ConditionalExpression', 'false'],
    [126, 'ObjectLiteral', '{}'],
    [126, 'StringLiteral', '""'],
  ),
  ...mutants('features/evaluation/answers/verdict.ts', 'No share, null, is above a tenth.', [
    21,
    'ConditionalExpression',
    'true',
  ]),
  ...mutants(
    'features/evaluation/answers/verdict.ts',
    'An interval that begins at 1 holds it, and was called chance before.',
    [24, 'EqualityOperator', 'lower >= 1'],
  ),
  ...mutants(
    'features/peers/answers/peers.ts',
    'Those that are counted have women, and all of them together cases: they have a spread, and limits.',
    [69, 'ConditionalExpression', 'false'],
    [74, 'ConditionalExpression', 'false'],
    [74, 'ArrayDeclaration', '["Stryker was here"]'],
    [105, 'LogicalOperator', 'inner || outer'],
  ),
  ...mutants(
    'features/priorities/answers/robustness.ts',
    'It is answered for each weighting that is given, and two are.',
    [77, 'ConditionalExpression', 'false'],
    [77, 'LogicalOperator', 'near === undefined && any === undefined'],
    [78, 'StringLiteral', '""'],
  ),
  ...mutants(
    'lib/answers/byDivisor.ts',
    'Where nobody knows who is there by day no colonia is tested by them, and none has both answers.',
    [40, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'features/priorities/answers/sexualByDivisor.ts',
    'Where those who live in one, or are there, are not known, no answer stands to be asked how firm it is.',
    [43, 'ConditionalExpression', 'false'],
    [44, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'lib/answers/pileEffect.ts',
    'Of two that go the same way and are as large nothing is apart; and of none, 0, no quotient is below it.',
    [24, 'ArithmeticOperator', 'size / left'],
    [25, 'EqualityOperator', 'Math.abs(left) <= Math.abs(size)'],
  ),
  ...mutants(
    'lib/answers/womenDoubt.ts',
    'Whoever is tested has women, and so places: as they are told, and where they are in doubt.',
    [52, 'ConditionalExpression', 'false'],
    [52, 'LogicalOperator', 'own === undefined && wide === undefined'],
  ),
  ...mutants(
    'lib/answers/levelBreaks.ts',
    'The types do not know that the place is of the series, which always has its months: nothing else is asked for.',
    [73, 'OptionalChaining', 'series[place].periodo'],
    [73, 'StringLiteral', '"Stryker was here!"'],
    [142, 'OptionalChaining', 'found[place].start'],
    [142, 'StringLiteral', '"Stryker was here!"'],
    [146, 'OptionalChaining', 'series[0].periodo'],
    [146, 'StringLiteral', '"Stryker was here!"'],
    [151, 'OptionalChaining', 'series.at(-1).periodo'],
    [151, 'StringLiteral', '"Stryker was here!"'],
    [161, 'OptionalChaining', 'series[0].periodo'],
    [161, 'StringLiteral', '"Stryker was here!"'],
  ),
];
