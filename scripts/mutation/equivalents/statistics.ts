import type { Equivalent } from '../results';
import { mutantsIn } from './mutantsIn';

const mutants = mutantsIn('src/lib/stats');

const ZERO = 'A point at the very centre, or on the very circle, was never drawn.';
const END = 'The two ends are one number apart by then: one halving more moves neither.';
const NULL = 'Without the test for null the next one refuses it: null is not above zero.';
const TIE = 'No value lands on the bound to the last bit; on it, both sides are as near.';
const TYPED = 'A typed array takes nothing past its end.';

/** Of the statistics: mutants that no test can tell from the program. */
export const STATISTICS_EQUIVALENTS: readonly Equivalent[] = [
  ...mutants('areas/area.ts', NULL, [22, 'ConditionalExpression', 'false']),
  ...mutants(
    'areas/gammaPoisson.ts',
    'Where nothing lacks the middle is the root, and both halves end at it.',
    [44, 'EqualityOperator', 'lackOfVariance(Math.exp(middle), areas) <= 0'],
  ),
  ...mutants(
    'areas/localEmpiricalBayes.ts',
    'There is no global rate only where no area has one, and then none comes so far.',
    [35, 'OptionalChaining', 'fallback.rates'],
  ),
  ...mutants(
    'evaluation/apartByChance.ts',
    'So many or more than none is always: the tail of the binomial under zero is nothing.',
    [8, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'evaluation/logFactorials.ts',
    'It only spares being asked again: as many are there as are asked for.',
    [6, 'ArithmeticOperator', '2 / known.length'],
  ),
  ...mutants('evaluation/logFactorials.ts', TYPED, [
    8,
    'EqualityOperator',
    'number <= longer.length',
  ]),
  ...mutants(
    'space/localClusters.ts',
    'An island has none of the four, and every other area has all.',
    [35, 'ConditionalExpression', 'true'],
  ),
  ...mutants('byar.ts', 'No whole count has a limit of exactly zero; that of none is no number.', [
    20,
    'EqualityOperator',
    'lower > 0',
  ]),
  ...mutants(
    'completeness.ts',
    'On a knot the line from either side gives that knot all the weight.',
    [63, 'EqualityOperator', 'days <= dias'],
  ),
  ...mutants('completeness.ts', 'The knot was found just before.', [
    65,
    'OptionalChaining',
    'curve[next].dias',
  ]),
  ...mutants(
    'exactBinomial.ts',
    'The ceiling is a ten-millionth above the observed probability, where there is none.',
    [20, 'EqualityOperator', 'binomialPmf(outcome, trials, share) < ceiling'],
  ),
  ...mutants(
    'funnel.ts',
    TIE,
    [25, 'EqualityOperator', 'gammaTails(expected, count + 1).upper <= tail'],
    [27, 'EqualityOperator', 'gammaTails(expected, count).lower >= tail'],
  ),
  ...mutants(
    'funnel.ts',
    'Only where the search begins: its end is doubled until it is past the limit.',
    [26, 'ArithmeticOperator', '2 / expected'],
  ),
  ...mutants('funnel.ts', END, [83, 'EqualityOperator', 'step <= BISECTIONS']),
  ...mutants('gammaQuantile.ts', 'At the very border both ways have all the digits promised.', [
    17,
    'EqualityOperator',
    'shape <= STIRLING_FROM',
  ]),
  ...mutants(
    'gammaQuantile.ts',
    'Newton is at the last digit long before the last step.',
    [23, 'EqualityOperator', 'step <= MAX_STEPS'],
    [23, 'AssignmentOperator', 'step -= 1'],
  ),
  ...mutants('gammaQuantile.ts', 'Of one half both tails are alike.', [
    26,
    'EqualityOperator',
    'p <= 0.5',
  ]),
  ...mutants(
    'gammaQuantile.ts',
    'More steps at the last digit move nothing.',
    [30, 'EqualityOperator', 'Math.abs(change) <= PRECISION * x'],
    [30, 'ArithmeticOperator', 'PRECISION / x'],
    [30, 'ConditionalExpression', 'false'],
  ),
  ...mutants('gammaTails.ts', 'At the very border both ways have all the digits promised.', [
    30,
    'EqualityOperator',
    'shape <= STIRLING_FROM',
  ]),
  ...mutants('gammaTails.ts', 'Where they meet the series and the fraction give the same.', [
    33,
    'EqualityOperator',
    'x <= shape',
  ]),
  ...mutants('gammaTails.ts', 'One term more under the last digit.', [
    44,
    'EqualityOperator',
    'term >= sum * PRECISION',
  ]),
  ...mutants('gammaTails.ts', 'One factor more that is one to the last digit.', [
    56,
    'EqualityOperator',
    'Math.abs(factor - 1) >= PRECISION',
  ]),
  ...mutants(
    'holm.ts',
    'Every place of the array is written before it is read; its first length is no matter.',
    [8, 'ArrayDeclaration', 'new Array()'],
  ),
  ...mutants('noncentralHypergeometric.ts', TYPED, [
    25,
    'EqualityOperator',
    'cell <= this.highest',
  ]),
  ...mutants('order/rankSets.ts', 'Both areas of a pair are areas.', [
    54,
    'OptionalChaining',
    'own[area].push',
  ]),
  ...mutants(
    'order/rankSets.ts',
    'A count at or above what is expected has a half or more at or under it: no confidence above one half proves it.',
    [68, 'ConditionalExpression', 'false'],
    [68, 'EqualityOperator', 'low.count * high.exposure > high.count * low.exposure'],
  ),
  ...mutants(
    'order/rankSets.ts',
    'Holm only raises a p: one above alpha is never proven, kept or not.',
    [70, 'ConditionalExpression', 'true'],
    [70, 'EqualityOperator', 'p < alpha'],
  ),
  ...mutants('order/rankSets.ts', 'What was not counted is read as none.', [
    92,
    'ArrayDeclaration',
    'new Array()',
  ]),
  ...mutants('priority/orderByScore.ts', 'Every area has its values.', [
    14,
    'ArrayDeclaration',
    '["Stryker was here"]',
  ]),
  ...mutants('priority/rankAcceptability.ts', 'There is a tally for every weighting.', [
    56,
    'OptionalChaining',
    'tallies[place].add',
  ]),
  ...mutants('priority/rankAcceptability.ts', TYPED, [
    65,
    'EqualityOperator',
    'area <= scores.length',
  ]),
  ...mutants(
    'priority/rankAcceptability.ts',
    'Those that tie share their places, whoever stands first.',
    [95, 'EqualityOperator', '(scores[order[to - 1] ?? 0] ?? 0) <= own'],
  ),
  ...mutants(
    'priority/weightMoves.ts',
    'The order holds areas alone.',
    [45, 'LogicalOperator', 'inside === undefined && outside === undefined'],
    [45, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'priority/weightMoves.ts',
    'A lead that does not move is of one that is ahead: it is no crossing, and below zero.',
    [53, 'EqualityOperator', 'slope >= 0'],
  ),
  ...mutants(
    'priority/weightings.ts',
    TYPED,
    [16, 'EqualityOperator', 'criterion <= weights.length'],
    [36, 'EqualityOperator', 'criterion <= weights.length'],
    [47, 'EqualityOperator', 'criterion <= weights.length'],
  ),
  ...mutants('priority/weightings.ts', 'Divided by their sum, all of one sign are shares.', [
    17,
    'UnaryOperator',
    '+ln(uniform(stream))',
  ]),
  ...mutants('priority/weights.ts', TIE, [10, 'EqualityOperator', 'Math.abs(sum - 1) <= ROUNDING']),
  ...mutants(
    'random/binomialDraw.ts',
    TIE,
    [22, 'EqualityOperator', 'part <= beta'],
    [32, 'EqualityOperator', 'uniformFloat64(stream) <= part'],
  ),
  ...mutants(
    'random/discreteSampler.ts',
    'A place with just its share has no alias to give or to take.',
    [15, 'EqualityOperator', 'part <= 1'],
  ),
  ...mutants(
    'random/discreteSampler.ts',
    'A place left with just its share has no alias to give or to take.',
    [21, 'EqualityOperator', 'rest <= 1'],
  ),
  ...mutants('random/discreteSampler.ts', TIE, [
    26,
    'EqualityOperator',
    '(stream.next() >>> 0) / 2 ** 32 <= (keep[place] ?? 0)',
  ]),
  ...mutants(
    'random/gammaDraws.ts',
    'A root of exactly zero has an infinite logarithm, and is refused below; none was drawn.',
    [26, 'EqualityOperator', 'root < 0'],
  ),
  ...mutants(
    'random/gammaDraws.ts',
    'The squeeze only spares a logarithm: what it takes, the next line takes.',
    [30, 'ConditionalExpression', 'false'],
  ),
  ...mutants(
    'random/gammaDraws.ts',
    TIE,
    [30, 'EqualityOperator', 'chance <= 1 - 0.0331 * square * square'],
    [31, 'EqualityOperator', 'ln(chance) <= square / 2 + d * (1 - cube + ln(cube))'],
  ),
  ...mutants('random/gammaDraws.ts', ZERO, [54, 'EqualityOperator', 'square > 1']),
  ...mutants(
    'random/logGamma.ts',
    'A root of exactly zero has an infinite logarithm, and is refused below; none was drawn.',
    [22, 'EqualityOperator', 'root < 0'],
  ),
  ...mutants('random/logGamma.ts', TIE, [
    25,
    'EqualityOperator',
    'logUniform(stream) <= normal * normal / 2 + d * (1 - cube + logCube)',
  ]),
  ...mutants(
    'random/logGamma.ts',
    ZERO,
    [36, 'EqualityOperator', 'square >= 0'],
    [36, 'EqualityOperator', 'square <= 1'],
    [36, 'ConditionalExpression', 'true'],
  ),
  ...mutants('rate.ts', NULL, [27, 'ConditionalExpression', 'false']),
  ...mutants(
    'ratioOfRatios.ts',
    TIE,
    [56, 'EqualityOperator', 'table.mean(logOdds) <= observed'],
    [57, 'EqualityOperator', 'table.atLeast(observed, logOdds) <= tail'],
    [61, 'EqualityOperator', 'table.atMost(observed, logOdds) >= tail'],
  ),
  ...mutants(
    'ratioOfRatios.ts',
    'The ceiling is a ten-millionth above the observed probability, where there is none.',
    [70, 'EqualityOperator', 'probability < ceiling'],
  ),
  ...mutants('ratioOfRatios.ts', END, [78, 'EqualityOperator', 'step <= BISECTIONS']),
  ...mutants('time/ears.ts', TIE, [61, 'EqualityOperator', 'before >= z']),
  ...mutants('time/invertPositive.ts', 'Every row asked for is one of the matrix.', [
    13,
    'OptionalChaining',
    'rows[row][column]',
  ]),
  ...mutants(
    'time/invertPositive.ts',
    'Every place is written before it is read, or read as zero.',
    [14, 'ArrayDeclaration', 'new Array()'],
    [25, 'ArrayDeclaration', 'new Array()'],
    [36, 'EqualityOperator', 'k <= size'],
  ),
  ...mutants(
    'time/invertPositive.ts',
    'What is before the later of both is zero in one of the factors.',
    [36, 'MethodExpression', 'Math.min(row, column)'],
  ),
  ...mutants('time/recentTrend.ts', TIE, [41, 'EqualityOperator', 'chiSquare >= SIGNIFICANT']),
  ...mutants(
    'time/recentTrend.ts',
    'A slope of zero is no change, whichever way it would be told.',
    [43, 'EqualityOperator', 'slope >= 0'],
  ),
  ...mutants('time/recentTrend.ts', 'The slope of a line does not change with when time begins.', [
    59,
    'ArithmeticOperator',
    'index - 1',
  ]),
  ...mutants(
    'evaluation/detectableChange.ts',
    TIE,
    [41, 'EqualityOperator', 'power(0) <= POWER'],
    [42, 'EqualityOperator', 'power(HIGHEST) <= POWER'],
    [47, 'EqualityOperator', 'opened(rise) >= Math.log(HIGHEST)'],
    [54, 'EqualityOperator', 'Math.abs(yes - no) >= PRECISION * Math.max(1, Math.min(yes, no))'],
    [56, 'EqualityOperator', 'power(middle) > POWER'],
    [90, 'EqualityOperator', 'below <= (place + 0.5) / NODES'],
  ),
];
