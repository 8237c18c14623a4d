/** The error of a year of monthly releases, kept: docs/decisions/muchas-comparaciones.md, 10. */
import { describe, expect, it } from 'vitest';
import { randomStream } from '$lib/stats/random/stream';
import { upperLimit } from '../../../lib/stats/laws/rememberingMonths';
import { claimsInAYear } from './aYearOfReleases';

/** More by ATLAS_RUNS: with 1,000 the upper limit says something. */
const YEARS = Number(process.env['ATLAS_RUNS'] ?? 60);

describe('twelve monthly releases without a change', () => {
  it.each([
    { dispersion: 1, memory: 0 },
    { dispersion: 2.3, memory: 0.31 },
    { dispersion: 3, memory: 0.42 },
  ])(
    'claim one in at most 5 years of 100: %j',
    (kind) => {
      const stream = randomStream(85);
      let claimed = 0;
      for (let year = 0; year < YEARS; year += 1) if (claimsInAYear(stream, kind)) claimed += 1;
      expect(claimed / YEARS).toBeLessThanOrEqual(0.05);
      if (YEARS >= 500) expect(upperLimit(claimed, YEARS)).toBeLessThanOrEqual(0.06);
    },
    900_000,
  );
});
