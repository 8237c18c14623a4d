import { describe, expect, it } from 'vitest';
import { exactPower, type TwoShares } from '$lib/stats/evaluation/exactPower';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';

const choose = (of: number, taken: number): number =>
  taken === 0 ? 1 : (choose(of, taken - 1) * (of - taken + 1)) / taken;
const binomial = (count: number, of: number, share: number): number =>
  choose(of, count) * share ** count * (1 - share) ** (of - count);

/** Every table, tested by the very test of the page. */
function enumerated({ treated, controls }: TwoShares, alpha: number): number {
  let power = 0;
  for (let a = 0; a <= treated.cases; a += 1) {
    for (let c = 0; c <= controls.cases; c += 1) {
      const found = ratioOfRatios(
        {
          after: { count: a, exposure: 1 },
          before: { count: treated.cases - a, exposure: 1 },
        },
        {
          after: { count: c, exposure: 1 },
          before: { count: controls.cases - c, exposure: 1 },
        },
      );
      if (found !== null && found.p <= alpha) {
        power +=
          binomial(a, treated.cases, treated.share) * binomial(c, controls.cases, controls.share);
      }
    }
  }
  return power;
}

describe('exactPower', () => {
  it.each([
    [12, 0.2, 25, 0.5],
    [15, 0.5, 15, 0.5],
    [30, 0.3, 40, 0.55],
    [6, 0, 20, 0.5],
    [9, 0.9, 33, 0.5],
  ])('of %i with %f and %i with %f is that of every table tested', (n, p, m, q) => {
    const asked = { treated: { cases: n, share: p }, controls: { cases: m, share: q } };
    expect(exactPower(asked, 0.05)).toBeCloseTo(enumerated(asked, 0.05), 10);
  });

  it('is the error of the test, below 5 %, where nothing differs', () => {
    const alike = (cases: number) => ({ cases, share: 0.5 });
    const small = exactPower({ treated: alike(20), controls: alike(60) }, 0.05);
    const large = exactPower({ treated: alike(900), controls: alike(4000) }, 0.05);
    expect(small).toBeGreaterThan(0.01);
    expect(small).toBeLessThan(0.05);
    expect(large).toBeGreaterThan(0.04);
    expect(large).toBeLessThan(0.05);
  });
});
