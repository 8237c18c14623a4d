/** More files than those of `readAndClassify.test.ts`. */
import { describe } from 'vitest';
import { givesEachLineOneFate } from './classified';

describe('the balance', () => givesEachLineOneFate(30));
