/** More pairs of editions than those of `compareVintages.test.ts`. */
import { describe } from 'vitest';
import { alwaysAddUp } from './editions';

describe('two editions of a file', () => alwaysAddUp(30));
