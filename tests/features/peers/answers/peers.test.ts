import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeers, funnelCurve, funnelLimits } from '$features/peers/answers/peers';
import { exactPoisson } from '$lib/stats/exactPoisson';
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

  it('needs the outer limits: out of 95 % alone is within', () => {
    const found = comparePeers(sixteen([124, 98, 100, 102, 96]));
    const [first] = found?.peers ?? [];
    expect(first?.rate).toBeGreaterThan(first?.limits.inner.upper ?? Infinity);
    expect(first?.verdict).toBe('dentro');
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

  it('without widening, above is exactly where the exact 99.8 % interval leaves the city below', () => {
    const outlier = fc.integer({ min: 0, max: 120 });
    const usual = fc.array(fc.integer({ min: 25, max: 42 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(outlier, usual, (first, others) => {
        const found = comparePeers(sixteen([first, ...others]));
        fc.pre(found?.inflation === 1);
        if (found === null) return;
        for (const { n, mujeres, verdict } of found.peers) {
          const expected = (found.cityRate * mujeres) / 100_000;
          const { lower, upper } = exactPoisson(n, 0.998);
          expect(verdict).toBe(
            lower !== null && lower > expected ? 'encima' : upper < expected ? 'debajo' : 'dentro',
          );
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
