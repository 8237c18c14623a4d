import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeers,
  funnelCurve,
  funnelLimits,
  peerRefusal,
} from '$features/peers/answers/peers';
import { poissonUpTo } from '../../../counted/exactTests';
import { alcaldia, sixteen } from './alcaldias';

const verdicts = (counts: readonly number[]) =>
  comparePeers(sixteen(counts))?.peers.map(({ verdict }) => verdict);

describe('comparePeers', () => {
  it('gives the rate of all together, and of each', () => {
    const found = comparePeers([alcaldia('1', 30, 10_000), alcaldia('2', 10, 30_000)]);
    expect(found?.cityRate).toBeCloseTo(100, 9);
    expect(found?.peers.map(({ rate }) => rate)).toEqual([300, expect.closeTo(33.3333, 3)]);
  });

  it('accuses nobody of chance, and keeps the limits of chance', () => {
    const found = comparePeers(sixteen([100, 90, 110, 95, 105, 112, 88, 101, 99, 107, 93, 100]));
    expect(found?.inflation).toBe(1);
    expect(found?.peers.every(({ verdict }) => verdict === 'dentro')).toBe(true);
  });

  it('finds one far above and one far below, which do not widen the limits by themselves', () => {
    const around = [100, 90, 110, 95, 105, 112, 88, 101, 99, 107, 93, 100, 104, 97];
    const found = verdicts([170, 40, ...around]);
    expect(found?.slice(0, 3)).toEqual(['encima', 'debajo', 'dentro']);
  });

  it.each([
    // As likely, or less: 124 of 98.5 expected, 0.7 %; 75 of 95.4, 1.8 %; 116 of 98, 4.1 %; 85 of 96.1, 14 %.
    [124, 'quiza_encima'],
    [75, 'quiza_debajo'],
    [116, 'dentro'],
    [85, 'dentro'],
  ])('between both limits is a state of its own: %i is %s', (n, verdict) => {
    const found = comparePeers(sixteen([n, 98, 100, 102, 96]));
    expect(found?.inflation).toBe(1);
    expect(found?.peers.map((peer) => peer.verdict)).toEqual([
      verdict,
      ...new Array<string>(15).fill('dentro'),
    ]);
  });

  it('widens the limits by √φ where all spread beyond chance', () => {
    const spread = Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 1200 : 800));
    const found = comparePeers(sixteen(spread));
    expect(found?.dispersion).toBeCloseTo(40, 9);
    expect(found?.inflation).toBe(found?.dispersion);
    expect(found?.peers.every(({ verdict }) => verdict === 'dentro')).toBe(true);
    const [peer] = found?.peers ?? [];
    const chance = funnelLimits(200_000, { cityRate: 500, inflation: 1 });
    expect((peer?.limits.outer.upper ?? 0) - 500).toBeCloseTo(
      ((chance?.outer.upper ?? 0) - 500) * Math.sqrt(40),
      6,
    );
  });

  it.each([
    ['no alcaldía', []],
    ['one alcaldía alone', [alcaldia('1', 30, 10_000)]],
    ['no case', sixteen([0])],
    ['no woman', sixteen([3], 0)],
  ])('of %s there is nothing to compare', (_, counts) => {
    expect(comparePeers(counts)).toBeNull();
  });

  it('finds nobody low for having no case where none is as likely as not', () => {
    // One case in 200,000 women is expected: of none, one in e.
    const found = comparePeers(sixteen([0, 2, 1]));
    expect(found?.peers.map(({ verdict }) => verdict)).toEqual(
      new Array<string>(16).fill('dentro'),
    );
  });

  it('leaves out those without women, and their cases with them', () => {
    const found = comparePeers([
      alcaldia('1', 30, 10_000),
      alcaldia('2', 50, 0),
      alcaldia('3', 10, 30_000),
    ]);
    expect(found?.cityRate).toBeCloseTo(100, 9);
    expect(found?.peers.map(({ clave }) => clave)).toEqual(['1', '3']);
  });

  it('without widening, it is above, or perhaps above, exactly as seldom as the rate of the city gives it', () => {
    const outlier = fc.integer({ min: 0, max: 120 });
    const usual = fc.array(fc.integer({ min: 25, max: 42 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(outlier, usual, (first, others) => {
        const found = comparePeers(sixteen([first, ...others]));
        fc.pre(found?.inflation === 1);
        if (found === null) return;
        for (const { n, mujeres, verdict } of found.peers) {
          const expected = (found.cityRate * mujeres) / 100_000;
          const many = n > 0 ? 1 - poissonUpTo(n - 1, expected) : 1;
          const few = poissonUpTo(n, expected);
          const sure = many < 0.001 ? 'encima' : few < 0.001 ? 'debajo' : null;
          const perhaps = many < 0.025 ? 'quiza_encima' : few < 0.025 ? 'quiza_debajo' : 'dentro';
          expect(verdict).toBe(sure ?? perhaps);
        }
      }),
    );
  });

  it('does not depend on the order', () => {
    const size = fc.record({
      n: fc.integer({ min: 0, max: 500 }),
      mujeres: fc.integer({ min: 1000, max: 900_000 }),
    });
    fc.assert(
      fc.property(fc.array(size, { minLength: 2, maxLength: 16 }), (sizes) => {
        const counts = sizes.map(({ n, mujeres }, index) => alcaldia(String(index), n, mujeres));
        const there = comparePeers(counts)?.peers.map(({ clave, verdict }) => [clave, verdict]);
        const back = comparePeers(counts.toReversed())?.peers.map(({ clave, verdict }) => [
          clave,
          verdict,
        ]);
        expect(back?.toReversed()).toEqual(there);
      }),
    );
  });
});

describe('funnelCurve', () => {
  it('narrows with size, and the outer limits hold the inner ones and the city', () => {
    const curve = funnelCurve({ cityRate: 50, inflation: 1 }, 10_000, 900_000, 20);
    expect(curve).toHaveLength(21);
    curve.forEach(({ inner, outer }, index) => {
      expect(outer.upper).toBeGreaterThan(inner.upper);
      expect(outer.lower).toBeLessThanOrEqual(inner.lower);
      expect(inner.lower).toBeLessThan(50);
      expect(inner.upper).toBeGreaterThan(50);
      const before = curve[index - 1];
      if (before !== undefined) expect(outer.upper).toBeLessThan(before.outer.upper);
    });
  });
});

describe('the curve of the funnel', () => {
  it('has a point at each of so many even steps, ends included', () => {
    const curve = funnelCurve({ cityRate: 50, inflation: 1 }, 100_000, 300_000, 4);
    expect(curve.map(({ mujeres }) => mujeres)).toEqual([
      100_000, 150_000, 200_000, 250_000, 300_000,
    ]);
  });

  it('has no limits where there are no women', () => {
    expect(funnelLimits(0, { cityRate: 50, inflation: 1 })).toBeNull();
    const curve = funnelCurve({ cityRate: 50, inflation: 1 }, 0, 200_000, 2);
    expect(curve.map(({ mujeres }) => mujeres)).toEqual([100_000, 200_000]);
  });
});

describe('peerRefusal', () => {
  const pair = [alcaldia('1', 3, 1000), alcaldia('2', 0, 1)];

  it('is none where the alcaldía and another have women, and one of them a case', () => {
    expect(peerRefusal(pair, '1')).toBeNull();
    expect(peerRefusal(pair, '2')).toBeNull();
  });

  it.each([
    ['sin_cuenta', pair, '3'],
    ['sin_cuenta', [], '1'],
    ['sin_poblacion', [alcaldia('1', 3, 0), ...pair.slice(1)], '1'],
    ['sin_poblacion', [alcaldia('1', 3, 0), alcaldia('2', 3, 0)], '1'],
    ['sola', [alcaldia('1', 3, 1000)], '1'],
    ['sola', [alcaldia('1', 3, 1000), alcaldia('2', 3, 0)], '1'],
    ['sin_casos', [alcaldia('1', 0, 1000), alcaldia('2', 0, 1000)], '1'],
    // Its cases are among nobody: they make no rate.
    ['sin_casos', [alcaldia('1', 0, 1000), alcaldia('2', 0, 1000), alcaldia('3', 3, 0)], '1'],
  ])('is «%s» of %j for %s', (refusal, counts, clave) => {
    expect(peerRefusal(counts, clave)).toBe(refusal);
  });
});
