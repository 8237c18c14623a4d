import { describe } from 'vitest';
import { twoVintages } from './twoVintages';

describe('two vintages', () => twoVintages(5, 12));
