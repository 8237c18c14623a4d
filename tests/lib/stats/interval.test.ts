import { describe, expect, it } from 'vitest';
import { exactPoisson } from '$old/lib/stats/exactPoisson';
import { clopperPearson } from '$old/lib/stats/exactBinomial';
import { normalDeviate, tailOf } from '$old/lib/stats/interval';
import { wilson } from '$old/lib/stats/wilson';

describe('a confidence', () => {
  it('leaves half of what it does not hold at each end', () => {
    expect(tailOf(0.95)).toBeCloseTo(0.025, 15);
    expect([tailOf(0), tailOf(1)]).toEqual([0.5, 0]);
    // Abramowitz & Stegun (1964), table 26.5.
    expect(normalDeviate(0.95)).toBeCloseTo(1.959963984540054, 12);
  });

  it.each([1.5, 95, -0.5, NaN])('of %d has no interval', (confidence) => {
    for (const interval of [
      () => exactPoisson(5, confidence),
      () => clopperPearson(2, 7, confidence),
      () => wilson(2, 7, confidence),
    ]) {
      expect(interval).toThrow(RangeError);
      expect(interval).toThrow(`La confianza va de 0 a 1, y es ${confidence}.`);
    }
  });
});
