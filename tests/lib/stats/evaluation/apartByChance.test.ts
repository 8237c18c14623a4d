import { expect, it } from 'vitest';
import { apartByChance } from '$lib/stats/evaluation/apartByChance';

// Python: 1 − Σ comb(8, i) · 0.05^i · 0.95^(8 − i).
it.each([
  [0, 1],
  [1, 0.3365795687],
  [2, 0.0572446503],
  [3, 0.0057882179],
])('%i of 8 intervals apart', (apart, chance) => {
  expect(apartByChance(apart, 8, 0.05)).toBeCloseTo(chance, 9);
});
