import type { Equivalent } from '../results';

export const WORDS_EQUIVALENTS: readonly Equivalent[] = [
  ...[50, 74].map((line) => ({
    file: 'src/features/agreements/words/es/verdicts/agreementVerdict.ts',
    line,
    mutator: 'ConditionalExpression',
    replacement: 'true',
    reason: 'Where there is one, the first is there: the comparison is for the compiler.',
  })),
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
