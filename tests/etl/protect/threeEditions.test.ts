import { describe } from 'vitest';
import { threeEditions } from './threeEditions';

describe('three editions', () => threeEditions(5, 12));
