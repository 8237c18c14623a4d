/** Whole builds of mutated files: a whole release whose sums hold, or the old one to the byte. */
import { describe } from 'vitest';
import { buildsOfMutated } from './mutatedRelease';

describe('builds of mutated carpetas', () => buildsOfMutated([0, 10, 20, 30]));
