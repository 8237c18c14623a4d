import { expect, it } from 'vitest';
import { irregularChange } from '$lib/answers/irregularChange';
import type { MonthWindow } from '$lib/stats/completeness';

const MONTHS = { dispersion: 4, memory: 0.5, degrees: 7 };
const month = (text: string): MonthWindow => ({ first: `${text}-01`, last: `${text}-01` });

// Of one month against another the inflation is φ (1 − r^distance).
it.each([
  ['2023-12', '2024-01', 2],
  ['2023-11', '2024-01', 3],
  ['2023-01', '2024-01', 4 * (1 - 0.5 ** 12)],
])('of %s and %s is that of months so far apart', (before, after, inflation) => {
  const irregular = irregularChange(MONTHS, { before: month(before), after: month(after) });
  expect(irregular.inflation).toBeCloseTo(inflation, 12);
  expect(irregular.degrees).toBe(7);
});

it('counts the months of both windows: two against one, side by side', () => {
  const before = { first: '2023-11-01', last: '2023-12-01' };
  // w = (−½, −½, 1): Σ wᵢ wⱼ r^|i − j| = 1.5 + 2 (¼ r − ½ r² − ½ r) = 1, over Σ wᵢ² = 1.5.
  expect(irregularChange(MONTHS, { before, after: month('2024-01') }).inflation).toBeCloseTo(
    4 / 1.5,
    12,
  );
});
