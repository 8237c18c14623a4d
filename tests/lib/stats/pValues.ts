import fc from 'fast-check';
import { between, logBetween } from '../../uniform';

/** From 0 to 1: as large as chance gives them, and as small as thousands of cases do. */
export const pValues = fc.oneof(between(0, 1), logBetween(1e-300, 1));
