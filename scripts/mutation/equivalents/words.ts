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
  ...[
    { mutator: 'StringLiteral', replacement: '""' },
    { mutator: 'OptionalChaining', replacement: 'only.nombre' },
  ].map((mutant) => ({
    file: 'src/features/overview/words/es/verdicts/orderVerdict.ts',
    line: 16,
    ...mutant,
    reason: 'Where one colonia has a place, it is found: the other name is for the compiler.',
  })),
  {
    file: 'src/features/overview/words/es/verdicts/orderVerdict.ts',
    line: 38,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason:
      'Of several colonias one at least may be the first: the comparison is for the compiler.',
  },
  ...[
    { line: 45, mutator: 'StringLiteral', replacement: '"Stryker was here!"' },
    { line: 45, mutator: 'OptionalChaining', replacement: 'places[0].nombre' },
    { line: 99, mutator: 'ConditionalExpression', replacement: 'false' },
  ].map((mutant) => ({
    file: 'src/features/priorities/words/es/verdicts/priorityVerdict.ts',
    ...mutant,
    reason:
      'The first of some is there, and the fifth where there is a sixth: it is for the compiler.',
  })),
  ...[87, 115, 190].map((line) => ({
    file: 'src/features/priorities/words/es/verdicts/priorityVerdict.ts',
    line,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'From one to five each number has its word: the other text is for the compiler.',
  })),
  {
    file: 'src/features/changes/words/es/verdicts/hastyParagraph.ts',
    line: 58,
    mutator: 'StringLiteral',
    replacement: '"Stryker was here!"',
    reason: 'There is a clause at least: the other text is for the compiler.',
  },
  {
    file: 'src/features/overview/words/es/verdicts/rankingVerdict.ts',
    line: 52,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason: 'Where there is one name, the first is there: the comparison is for the compiler.',
  },
  ...[
    {
      mutator: 'LogicalOperator',
      replacement: 'highest === undefined && lowest === undefined',
    },
    { mutator: 'ConditionalExpression', replacement: 'false' },
  ].map((mutant) => ({
    file: 'src/features/overview/words/es/verdicts/rankingVerdict.ts',
    line: 83,
    ...mutant,
    reason: 'Where there is a highest there is a lowest: the other comparison is for the compiler.',
  })),
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
  {
    file: 'src/lib/words/es/numbers.ts',
    line: 51,
    mutator: 'EqualityOperator',
    replacement: 'Math.abs(percent) <= 0.05',
    reason: 'No ratio of floating point comes to that percentage and not a hair beside it.',
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
