/**
 * Builds by the seeds that `mutatedBuilds.test.ts` leaves.
 *
 * `CONSTRUCCIONES=1000` builds as many.
 */
import { describe } from 'vitest';
import { buildsOfMutated } from './mutatedRelease';

const BUILDS = Number(process.env['CONSTRUCCIONES'] ?? 48);
const seeds = Array.from({ length: BUILDS }, (_, seed) => seed);

describe('more builds of mutated carpetas', () =>
  buildsOfMutated(seeds.filter((seed) => seed % 10 !== 0 || seed > 30)));
