/** Whole builds of mutated files: a whole release whose sums hold, or the old one to the byte. */
import { describe } from 'vitest';
import { buildsOfMutated } from './mutatedRelease';

describe('builds of mutated carpetas', () => buildsOfMutated([0, 5, 10, 15, 20, 25, 30, 35]));
