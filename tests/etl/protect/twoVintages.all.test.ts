/** More than those of `twoVintages.test.ts`. */
import { describe } from 'vitest';
import { twoVintages } from './twoVintages';

describe('two vintages', () => twoVintages(6, 28));
