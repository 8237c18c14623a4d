/** A short set of `releases.all.test.ts`. */
import { expect, it } from 'vitest';
import { randomStream } from '$lib/stats/random/stream';
import { claimsInAYear } from './aYearOfReleases';

it('in a year of releases without a change, hardly any claims one', () => {
  const stream = randomStream(83);
  const years = 20;
  let claimed = 0;
  for (let year = 0; year < years; year += 1) {
    if (claimsInAYear(stream, { dispersion: 2.3, memory: 0.31 })) claimed += 1;
  }
  // Three standard errors above 5 of 100.
  expect(claimed / years).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / years));
});
