/** Stats of the marks: the ratio of a part to the rest, the exact binomial test, Holm's correction. */
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTest } from '../../src/lib/stats/binomial';
import { holm } from '../../src/lib/stats/holm';
import { shareRatio } from '../../src/lib/stats/shareRatio';

describe('the ratio of a part to the rest', () => {
  const part = { cases: 40, rounding: 0, all: 240, people: 100, everybody: 1100, error: 0 };
  test('is that of their rates, with the interval of two Poisson counts', () => {
    // By hand: (40/100) / (200/1000) = 2, sd √(1/40 + 1/200) = .1732.
    const { ratio, low, high } = shareRatio(part);
    expect([ratio, low, high].map((n) => n.toFixed(3))).toEqual(['2.000', '1.424', '2.808']);
  });
  test('has a wider interval with an error of the divisor, and with rounding', () => {
    const width = (more: object) => {
      const { low, high } = shareRatio({ ...part, ...more });
      return Math.log(high / low);
    };
    expect(width({ error: 0.05 })).toBeGreaterThan(width({}));
    expect(width({ rounding: 2 })).toBeGreaterThan(width({}));
  });
});

test('the binomial test is the sum of all outcomes no likelier than the observed one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.nat(1000),
      fc.integer({ min: 2, max: 98 }),
      (trials, part, cent) => {
        const [successes, share] = [Math.round((part * trials) / 1000), cent / 100];
        const ceiling = binomialPmf(successes, trials, share) * (1 + 1e-7);
        const masses = Array.from({ length: trials + 1 }, (_, k) => binomialPmf(k, trials, share));
        const sum = masses.filter((mass) => mass <= ceiling).reduce((a, b) => a + b, 0);
        expect(binomialTest(successes, trials, share)).toBeCloseTo(Math.min(1, sum), 9);
      },
    ),
  );
});

test('Holm multiplies the smallest by all, the next by one less, and never steps down', () => {
  expect(holm([0.04, 0.01, 0.03, 0.02]).map((p) => p.toFixed(10))).toEqual(
    [0.06, 0.04, 0.06, 0.06].map((p) => p.toFixed(10)),
  );
  expect(holm([])).toEqual([]);
});
