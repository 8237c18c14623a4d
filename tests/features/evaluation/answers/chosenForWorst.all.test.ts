/** Nothing was done, and the colonia was chosen for being the worst: what the years of its choosing do to the answer. */
import { expect, it, vi } from 'vitest';
import { calledAmongWorst } from './chosenForWorst';

// The longest part of an evaluation, of which no verdict comes.
vi.mock('$lib/stats/evaluation/detectableChange', () => ({
  detectableChange: () => ({ fall: null, rise: null }),
}));

const RUNS = 400;

it('is told as a fall far too often with the year that it was chosen by among those before', () => {
  const { por_debajo } = calledAmongWorst({ by: 'nivel', why: 'otra', runs: RUNS, seed: 5 });
  // 30 of 400 when this was written.
  expect(por_debajo / RUNS).toBeGreaterThan(0.05);
}, 600_000);

it.each([
  ['nivel', 'un_anio'],
  ['nivel', 'dos_anios'],
  ['alza', 'dos_anios'],
] as const)(
  'the worst by %s, with the page told %s: at most 5 of 100 on either side',
  (by, why) => {
    const { por_debajo, por_encima } = calledAmongWorst({ by, why, runs: RUNS, seed: 5 });
    expect(por_debajo / RUNS).toBeLessThanOrEqual(0.05);
    expect(por_encima / RUNS).toBeLessThanOrEqual(0.05);
  },
  600_000,
);
