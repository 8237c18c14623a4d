/** Size and power of the scan: docs/decisions/agrupamientos.md prints them. */
import { describe, expect, it } from 'vitest';
import { upperLimit } from '../laws/rememberingMonths';
import { POWER } from '$features/clusters/words/es/verdicts/clusterVerdict';
import { boardsThatGather, PEOPLE } from './unlikeAreas';

const RUNS = 400;

describe('of 36 areas that differ one by one', () => {
  it.each([
    [600, 0.001],
    [600, 0.15],
    [600, 0.38],
    [3000, 0.001],
    [3000, 0.15],
    [3000, 0.38],
  ])('with %f cases and a spread of %f, at most 6 of 100 gather', (cases, spread) => {
    const gather = boardsThatGather({ cases, spread, planted: 1 }, RUNS, true);
    const seen = boardsThatGather({ cases, spread, planted: 2 }, RUNS, true);
    console.log(
      `| ${cases} | ${spread} | ${((100 * gather) / RUNS).toFixed(1)} | ${((100 * seen) / RUNS).toFixed(0)} |`,
    );
    expect(gather / RUNS).toBeLessThanOrEqual(0.05);
    // What the page says of how often it is seen.
    if (cases === 3000 && spread !== 0.15) {
      expect(PEOPLE).toHaveLength(POWER.areas);
      expect(Math.round((100 * seen) / RUNS)).toBe(spread === 0.38 ? POWER.unlike : POWER.alike);
    }
    expect(upperLimit(gather, RUNS)).toBeLessThanOrEqual(0.06);
  });
});
