import { describe, expect, it } from 'vitest';
import { delayDispersion } from '$old/lib/stats/time/delayDispersion';
import { expectClose } from '../oracles';
import { stream } from './streams';

describe('delayDispersion', () => {
  it('is by hand', () => {
    // 2, 6 and 4 of 10 came late, 0.4 of all: χ² = (4 + 4 + 0) ÷ (10 · 0.4 · 0.6), two degrees of freedom.
    const periods = [8, 4, 6].map((reported) => ({ reported, final: 10 }));
    expectClose(delayDispersion(periods), 8 / 2.4 / 2);
    expectClose(delayDispersion([...periods, { reported: 0, final: 0 }]), 8 / 2.4 / 2);
  });

  it('is 1 where there is nothing to compare', () => {
    expect(delayDispersion([])).toBe(1);
    expect(delayDispersion([8, 1].map((reported) => ({ reported, final: 10 })))).toBe(1);
    expect(delayDispersion([9, 9, 9].map((final) => ({ reported: final, final })))).toBe(1);
    expect(delayDispersion([9, 8, 7].map((final) => ({ reported: 0, final })))).toBe(1);
    expect(delayDispersion([6, 6, 6].map((reported) => ({ reported, final: 10 })))).toBe(1);
  });

  it.each([0, 0.04])('is what a share that moves %f to either side makes it', (move) => {
    const draw = stream(21);
    const periods = Array.from({ length: 2000 }, () => {
      const share = 0.7 + (draw.uniform() < 0.5 ? move : -move);
      let reported = 0;
      for (let one = 0; one < 300; one += 1) reported += Number(draw.uniform() < share);
      return { reported, final: 300 };
    });
    const theory = 1 + (299 * move ** 2) / (0.7 * 0.3);
    expect(Math.abs(delayDispersion(periods) / theory - 1)).toBeLessThan(0.1);
  });
});
