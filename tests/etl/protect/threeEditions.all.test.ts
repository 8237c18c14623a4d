/** More than those of `threeEditions.test.ts`. */
import { describe } from 'vitest';
import { threeEditions } from './threeEditions';

describe('three editions', () => threeEditions(6, 28));
