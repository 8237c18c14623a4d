/** Size and power of a claim of change, up to 2,000 runs each: docs/decisions/meses-irregulares.md prints them. */
import { describe, expect, it } from 'vitest';
import { randomStream } from '$lib/stats/random/stream';
import { upperLimit } from '../stats/laws/rememberingMonths';
import { rejections } from './changeSize';

/** ATLAS_RUNS=2000 gives what the decision prints; of fewer the upper limit says little. */
const RUNS = Number(process.env['ATLAS_RUNS'] ?? 200);
const MEANS = [0.5, 1, 5, 50, 200];
const KINDS = [
  { dispersion: 1, memory: 0 },
  { dispersion: 2.3, memory: 0 },
  { dispersion: 3, memory: 0 },
  { dispersion: 1, memory: 0.4 },
  { dispersion: 2.3, memory: 0.31 },
  { dispersion: 2.3, memory: 0.42 },
  { dispersion: 3, memory: 0.42 },
];

/** Of −20 %, at least, in months by the hundred: care is not bought with blindness. */
const LEAST_POWER = { 50: 0.15, 200: 0.55 };

describe.each(KINDS)('months of dispersion $dispersion and memory $memory', (kind) => {
  it.each(MEANS)('with %f cases a month call a change in at most 6 of 100', (mean) => {
    const months = { mean, ...kind };
    const null_ = rejections(randomStream(75), months, 1, RUNS);
    const power = rejections(randomStream(77), months, 0.8, RUNS);
    console.log(
      `| ${kind.dispersion} | ${kind.memory} | ${mean} | ${(100 * null_.size).toFixed(1)} | ` +
        `${(100 * upperLimit(null_.found, RUNS)).toFixed(1)} | ${(100 * power.size).toFixed(0)} |`,
    );
    expect(null_.size).toBeLessThanOrEqual(0.05);
    if (RUNS >= 2000) expect(upperLimit(null_.found, RUNS)).toBeLessThanOrEqual(0.06);
    if (mean === 50 || mean === 200) expect(power.size).toBeGreaterThan(LEAST_POWER[mean]);
  });
});
