import { ANSWERS_EQUIVALENTS } from './equivalents/answers';
import { PROTECTION_EQUIVALENTS } from './equivalents/protection';
import { QUERIES_EQUIVALENTS } from './equivalents/queries';
import { READERS_EQUIVALENTS } from './equivalents/readers';
import { STATISTICS_EQUIVALENTS } from './equivalents/statistics';
import { WORDS_EQUIVALENTS } from './equivalents/words';
import type { Equivalent } from './results';

/** Mutants that no test can tell from the program, each with its reason. */
export const EQUIVALENTS: readonly Equivalent[] = [
  ...STATISTICS_EQUIVALENTS,
  ...ANSWERS_EQUIVALENTS,
  ...WORDS_EQUIVALENTS,
  ...PROTECTION_EQUIVALENTS,
  ...QUERIES_EQUIVALENTS,
  ...READERS_EQUIVALENTS,
];
