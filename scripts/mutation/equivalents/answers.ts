import type { Equivalent } from '../results';

const AGREEMENT = 'src/features/agreements/answers/agreement.ts';

/** Lines of the kinds and of the states that a page knows. */
const KNOWN = [54, 55, 56, 57, 58, 59, 63, 64, 65, 66];

export const ANSWERS_EQUIVALENTS: readonly Equivalent[] = KNOWN.map((line) => ({
  file: AGREEMENT,
  line,
  mutator: 'BooleanLiteral',
  replacement: 'false',
  reason: 'Only whether the key is there is asked; its value is never read.',
}));
