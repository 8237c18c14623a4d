import { expect } from 'vitest';

/**
 * Kolmogorov–Smirnov at one in a thousand: p-values that take k / steps for k = 1 … steps are each
 * as likely.
 */
export function expectUniform(pValues: readonly number[], steps: number): void {
  let apart = 0;
  for (let step = 1; step <= steps; step += 1) {
    const share = pValues.filter((p) => p <= step / steps + 1e-9).length / pValues.length;
    apart = Math.max(apart, Math.abs(share - step / steps));
  }
  expect(apart).toBeLessThan(1.95 / Math.sqrt(pValues.length));
}
