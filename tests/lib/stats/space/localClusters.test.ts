import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '$lib/stats/benjaminiHochberg';
import { localClusters } from '$lib/stats/space/localClusters';
import { randomIndex, randomStream } from '$lib/stats/random/stream';
import { board, SEVEN, TOY2_CASES, toyRates, weightsOf } from './maps';

describe('localClusters', () => {
  it('joins both statistics, their p and its adjustment', () => {
    const run = { replicas: 9999, seed: 1 };
    const clusters = localClusters(toyRates(TOY2_CASES), weightsOf(board(4, 4)), run);
    const six = clusters[5];
    expect(six?.quadrant).toBe('high-high');
    expect(six?.index).toBeCloseTo(1.6684885718, 9);
    expect(six?.giStar).toBeCloseTo(2.768355625, 9);
    // spdep 1.3-5, localmoran_perm of 99,999 without replacement: 0.01812.
    expect(Math.abs((six?.p ?? Number.NaN) - 0.01812)).toBeLessThan(0.006);
    const adjusted = benjaminiHochberg(clusters.map((cluster) => cluster?.p ?? null));
    expect(clusters.map((cluster) => cluster?.adjusted)).toEqual(adjusted);
  });

  it('is null for islands and where nothing varies', () => {
    const run = { replicas: 99, seed: 1 };
    expect(localClusters([3, 7, 8, 5, 1, 2, 11], weightsOf(SEVEN), run)[6]).toBeNull();
    expect(localClusters(Array(7).fill(2), weightsOf(SEVEN), run)).toEqual(Array(7).fill(null));
  });

  it('declares anything at all in about one of twenty maps where place means nothing', () => {
    const stream = randomStream(17);
    const weights = weightsOf(board(6, 6, true));
    let alarms = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const values = Array.from({ length: 36 }, () => randomIndex(stream, 1e6));
      const clusters = localClusters(values, weights, { replicas: 1999, seed: trial });
      if (clusters.some((cluster) => cluster !== null && cluster.adjusted <= 0.05)) alarms += 1;
    }
    // 5 %, give or take three standard errors; no more than that.
    expect(alarms / 200).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 200));
    expect(alarms).toBeGreaterThan(0);
  });
});
