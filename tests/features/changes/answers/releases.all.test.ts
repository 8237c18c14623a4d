/** The error of a year of monthly releases, kept: docs/decisions/muchas-comparaciones.md, 10, prints the figures. */
import { describe, expect, it } from 'vitest';
import { clopperPearson } from '$lib/stats/exactBinomial';
import { randomStream } from '$lib/stats/random/stream';
import { claimsInAYear } from './aYearOfReleases';

/** ATLAS_RUNS=1000 gives what the decision prints (500 of the last kind); of fewer than 500 the upper limit says little. */
const YEARS = Number(process.env['ATLAS_RUNS'] ?? 120);
const SEED = 85;
/** Both tails: the upper limit is of 95 %. */
const CONFIDENCE = 0.9;

describe('twelve monthly releases without a change', () => {
  it.each([
    { dispersion: 1, memory: 0 },
    { dispersion: 2.3, memory: 0.31 },
    { dispersion: 3, memory: 0.42 },
  ])(
    'claim one in at most 5 years of 100: %j',
    (kind) => {
      const stream = randomStream(SEED);
      let claimed = 0;
      for (let year = 0; year < YEARS; year += 1) if (claimsInAYear(stream, kind)) claimed += 1;
      const { upper } = clopperPearson(claimed, YEARS, CONFIDENCE);
      console.log(
        `| ${kind.dispersion} | ${kind.memory} | ${YEARS} | ${claimed} | ` +
          `${((100 * claimed) / YEARS).toFixed(1)} | ${(100 * upper).toFixed(1)} |`,
      );
      expect(claimed / YEARS).toBeLessThanOrEqual(0.05);
      if (YEARS >= 500) expect(upper).toBeLessThanOrEqual(0.06);
    },
    900_000,
  );
});
