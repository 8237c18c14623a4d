/** As the last of `monthTrend.test.ts`, over more series and other months. */
import { it } from 'vitest';
import { expectBandHolds } from './bandHolds';

it.each([
  { mean: 15, dispersion: 1 },
  { mean: 80, dispersion: 1.7 },
  { mean: 200, dispersion: 2.5 },
])('a band holds 95 of 100 months, and all 24 in 95 of 100 series: %j', (kind) => {
  expectBandHolds(kind, 300);
});
