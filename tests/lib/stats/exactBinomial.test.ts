import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTest, clopperPearson } from '$old/lib/stats/exactBinomial';
import { expectClose } from './oracles';
import { between } from '../../uniform';

/** Below, stdlib's distribution function loses digits: of 184 in 209 at 0.01963628512 it has seven. */
const DIGITS_KEPT = 1e-260;

/** The definition, outcome by outcome. */
function bySumming(successes: number, trials: number, share: number): number {
  const ceiling = binomialPmf(successes, trials, share) * (1 + 1e-7);
  let sum = 0;
  for (let outcome = 0; outcome <= trials; outcome += 1) {
    const probability = binomialPmf(outcome, trials, share);
    if (probability <= ceiling) sum += probability;
  }
  return Math.min(1, sum);
}

describe('binomialTest', () => {
  it('is the sum of all outcomes no likelier than the observed one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        between(0, 1),
        between(0.01, 0.99),
        (trials, part, share) => {
          const successes = Math.round(part * trials);
          const p = binomialTest(successes, trials, share);
          const expected = bySumming(successes, trials, share);
          if (expected > DIGITS_KEPT) expectClose(p, expected, 1e-8);
          else expect(p).toBeLessThanOrEqual(DIGITS_KEPT);
        },
      ),
    );
  });

  it('is one for the expected outcome', () => {
    expect(binomialTest(5, 10, 0.5)).toBe(1);
    expect(binomialTest(3, 12, 0.25)).toBe(1);
    expect(binomialTest(0, 0, 0.3)).toBe(1);
  });

  it('does not lose a tiny upper tail', () => {
    // All of 60 with an even chance: the two outcomes 0 and 60.
    expectClose(binomialTest(60, 60, 0.5), 2 * 0.5 ** 60);
  });
});

describe('clopperPearson', () => {
  it('reaches 0 and 1 where all or none had it', () => {
    expect(clopperPearson(0, 8, 0.95).lower).toBe(0);
    expect(clopperPearson(8, 8, 0.95).upper).toBe(1);
    // 1 − (α/2)^(1/n): the closed form for none.
    expectClose(clopperPearson(0, 8, 0.95).upper, 1 - 0.025 ** (1 / 8));
  });
});
