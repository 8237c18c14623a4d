import { describe, expect, it } from 'vitest';
import { boardsThatGather } from './unlikeAreas';

const RUNS = 60;

describe('areas that differ one by one', () => {
  const board = { cases: 1500, spread: 0.38, planted: 1 };

  it('are no cluster, which a null of one risk for all nearly always makes of them', () => {
    expect(boardsThatGather(board, RUNS, false)).toBeGreaterThan(0.9 * RUNS);
    // Three standard errors above 5 of 100.
    expect(boardsThatGather(board, RUNS, true)).toBeLessThanOrEqual(
      RUNS * (0.05 + 3 * Math.sqrt((0.05 * 0.95) / RUNS)),
    );
  });

  it('let a cluster be seen where they differ little', () => {
    const planted = { cases: 1500, spread: 0.001, planted: 2 };
    expect(boardsThatGather(planted, RUNS, true)).toBeGreaterThan(0.5 * RUNS);
  });
});
