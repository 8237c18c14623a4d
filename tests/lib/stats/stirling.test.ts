import { expect, it } from 'vitest';
import { largePoissonMass } from '$old/lib/stats/stirling';

// Python 3.11, decimal with 80 digits: x^a e^−x / a!. Away from the mean the exponent costs digits.
it.each([
  [200, 200, 0.028197727685920822, 1e-15],
  [1000, 1000, 0.012614611348721499, 1e-15],
  [250, 200, 0.00013106677655342358, 1e-13],
  [90_000, 90_300, 0.0008056741365600863, 1e-12],
])('of %i expected, %i have their probability to the last digits', (x, a, exact, within) => {
  expect(Math.abs(largePoissonMass(x, a) / exact - 1)).toBeLessThan(within);
});
