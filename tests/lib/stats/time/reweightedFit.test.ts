import { describe, expect, it } from 'vitest';
import { reweightedFit } from '$old/lib/stats/time/reweightedFit';
import { expectClose } from '../oracles';

const months = [...Array.from({ length: 24 }, (_, month) => 8 + (month % 5)), 40].map((count) => ({
  count,
  terms: [1],
}));

describe('reweightedFit', () => {
  // By hand: one mean for all, so that the leverage of each is 1 ÷ 25.
  const mean = months.reduce((sum, { count }) => sum + count, 0) / 25;
  const phi = months.reduce((sum, { count }) => sum + (count - mean) ** 2 / mean, 0) / 24;
  const residual =
    (1.5 * (40 ** (2 / 3) * mean ** (-1 / 6) - mean ** 0.5)) / Math.sqrt(phi * (1 - 1 / 25));
  const meanAt = (threshold: number): number =>
    Math.exp(reweightedFit(months, threshold)?.coefficients[0] ?? Number.NaN);

  it('weighs a month by its standardised Anscombe residual to the power of −2', () => {
    const weight = residual ** -2;
    expectClose(meanAt(residual - 1e-9), (mean * 25 - 40 + 40 * weight) / (24 + weight));
  });

  it('leaves alone what does not pass the threshold', () => {
    expectClose(meanAt(residual + 1e-9), mean);
  });

  it('has no dispersion below that of Poisson, and no answer without a case', () => {
    expect(reweightedFit(months.slice(0, 24), 2.58)?.phi).toBe(1);
    expect(
      reweightedFit(
        months.map((month) => ({ ...month, count: 0 })),
        2.58,
      ),
    ).toBeNull();
  });
});
