/** As `again.test.ts`, over more pairs of releases. */
import { describe } from 'vitest';
import { findsFiveCounts } from './whoeverKeepsTwo';

describe('whoever keeps two releases, many times', () => findsFiveCounts(50));
