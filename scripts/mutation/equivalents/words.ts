import type { Equivalent } from '../results';

export const WORDS_EQUIVALENTS: readonly Equivalent[] = [
  ...[50, 74].map((line) => ({
    file: 'src/features/agreements/words/es/verdicts/agreementVerdict.ts',
    line,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason: 'Where there is one, the first is there: the comparison is for the compiler.',
  })),
  ...[54, 55].map((line) => ({
    file: 'src/features/evaluation/words/es/verdicts/evaluationVerdict.ts',
    line,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'Each side of a window has a period at least: the other text is for the compiler.',
  })),
  {
    file: 'src/features/evaluation/words/es/verdicts/evaluationVerdict.ts',
    line: 76,
    mutator: 'EqualityOperator',
    replacement: 'ratio <= 1',
    reason: 'A ratio of one is written as no change, and was told before.',
  },
  {
    file: 'src/features/evaluation/words/es/verdicts/evaluationRefusal.ts',
    line: 85,
    mutator: 'ConditionalExpression',
    replacement: 'false',
    reason:
      'Counts are refused where there is one that is hidden: the comparison is for the compiler.',
  },
  {
    file: 'src/features/overview/words/es/verdicts/monthTrendVerdict.ts',
    line: 142,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'Both limits are written: the other text is for the compiler.',
  },
  {
    file: 'src/features/overview/words/es/verdicts/rankingVerdict.ts',
    line: 52,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason: 'Where there is one name, the first is there: the comparison is for the compiler.',
  },
  {
    file: 'src/features/overview/words/es/verdicts/rankingVerdict.ts',
    line: 95,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason: 'No value counts as nought, which is of neither of the classes that are asked for.',
  },
  {
    file: 'src/lib/words/es/auditClaim.ts',
    line: 12,
    mutator: 'ConditionalExpression',
    replacement: 'false',
    reason: 'Where there is no history there are none before: the comparison is for the compiler.',
  },
  ...[
    { mutator: 'ArrayDeclaration', replacement: '[]' },
    { mutator: 'StringLiteral', replacement: '""' },
    { mutator: 'StringLiteral', replacement: '"Stryker was here!"' },
  ].map((mutant) => ({
    file: 'src/lib/words/es/numbers.ts',
    line: 11,
    ...mutant,
    reason: 'd3-format asks for the signs of a currency, and no number is written as money.',
  })),
];
