/** Percentages as they are printed: the counts behind one, the windows that give one, what could be seen at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsBehind, firstBeyondChance, pairChance } from '$old/lib/stats/claims/countsBehind';
import { printingOf } from '$old/lib/stats/claims/printedChange';
import { shifted, windowsThatPrint } from '$old/lib/stats/claims/windowsThatPrint';

const said = (percent: number, decimals = 0) => ({ percent, decimals });

describe('a pair of counts', () => {
  it.each([
    [13, 2, -85, 'redondeo'], // −84.6
    [20, 3, -85, 'redondeo'], // −85.0
    [7, 1, -85, 'corte'], // −85.7
    [7, 1, -86, 'redondeo'],
    [10, 3, -85, null],
    [2, 3, 50, 'redondeo'],
    [18, 27, 50, 'redondeo'],
    [93, 96, 3, 'redondeo'], // 3.23
    [10, 3, 70, null], // the other way
    [8, 9, 12, 'redondeo'], // 12.5, a half
    [8, 9, 13, 'redondeo'],
    [0, 3, 50, null],
    [5, 5, 0, 'redondeo'],
  ] as const)('%i to %i prints %i %%: %s', (before, after, percent, how) => {
    expect(printingOf(before, after, said(percent))).toBe(how);
  });

  it('keeps to the decimals that were printed', () => {
    expect(printingOf(1214, 1333, said(9.8, 1))).toBe('redondeo'); // 9.802
    expect(printingOf(1214, 1333, said(9.9, 1))).toBe(null);
    expect(printingOf(1214, 1332, said(9.7, 1))).toBe('redondeo'); // 9.720
    expect(printingOf(7, 1, said(-85.7, 1))).toBe('redondeo');
  });

  it('is not one of cases if a count is not whole', () => {
    expect(() => printingOf(2.5, 1, said(-60))).toThrow(RangeError);
  });

  it('prints its own change, rounded by a formatter that is not ours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 2 }),
        (before, after, decimals) => {
          const written = (((after - before) / before) * 100).toFixed(decimals);
          expect(printingOf(before, after, said(Number(written), decimals))).toBe('redondeo');
        },
      ),
    );
  });
});

describe('the counts behind a percentage', () => {
  it('of −85 % are those of DOMAIN and the picture, with the p of R', () => {
    const pairs = countsBehind(said(-85), 27);
    expect(pairs.map(({ before, after, printing }) => [before, after, printing])).toEqual([
      [7, 1, 'corte'],
      [13, 2, 'redondeo'],
      [14, 2, 'corte'],
      [20, 3, 'redondeo'],
      [21, 3, 'corte'], // −85.714
      [26, 4, 'redondeo'],
      [27, 4, 'redondeo'],
    ]);
    // poisson.test(c(1, 7)), c(2, 13), c(3, 20), c(4, 26): binom.test's two-sided p.
    const p = new Map(pairs.map((pair) => [pair.before, pairChance(pair)]));
    expect(p.get(7)).toBeCloseTo(0.0703125, 12);
    expect(p.get(13)).toBeCloseTo(2 * (1 + 15 + 105) * 2 ** -15, 12);
    expect(p.get(20)).toBeCloseTo(2 * (1 + 23 + 253 + 1771) * 2 ** -23, 12);
    expect(p.get(26)).toBeCloseTo(2 * (1 + 30 + 435 + 4060 + 27405) * 2 ** -30, 12);
  });

  it('are all that print it, and none other, tried one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 300 }), fc.nat(1), (percent, decimals) => {
        const change = said(percent, decimals);
        const found = countsBehind(change, 40).map(({ before, after }) => `${before} ${after}`);
        const tried: string[] = [];
        for (let before = 1; before <= 40; before += 1) {
          for (let after = 0; after <= 200; after += 1) {
            const exact = ((after - before) / before) * 100;
            const unit = 10 ** -decimals;
            const rounds = Math.abs(exact - percent) <= unit / 2 + 1e-9;
            const cut =
              Math.trunc(Math.round(exact * 1e9) / 1e9 / unit + Math.sign(exact) * 1e-9) ===
                Math.round(percent / unit) &&
              (percent !== 0 || Math.abs(exact) < unit);
            const sameWay = percent === 0 || Math.sign(exact) === Math.sign(percent);
            if (sameWay && (rounds || cut)) tried.push(`${before} ${after}`);
          }
        }
        expect(found).toEqual(tried);
      }),
      { numRuns: 60 },
    );
  });

  it('are beyond chance from the first on that the exact test says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), (percent) => {
        const pairs = countsBehind(said(percent), 150);
        const first = firstBeyondChance(pairs, 0.05);
        expect(first).toBe(pairs.findIndex((pair) => pairChance(pair) < 0.05));
      }),
      { numRuns: 40 },
    );
  });

  it('are asked for in reason', () => {
    expect(() => countsBehind(said(3), 100_001)).toThrow(RangeError);
    expect(countsBehind(said(3), 0)).toEqual([]);
  });
});

describe('the windows that print a percentage', () => {
  // Feminicides of Cuauhtémoc by month, 2023 to 2025, as the Secretariado tells them: the last 24 are of the picture.
  const months = [
    ...[0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1],
    ...[1, 2, 0, 0, 0, 1, 1, 1, 1, 2, 1, 0],
    ...[0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0],
  ];

  it('of a fall of 85 are four of 345, none rounded and all from 7 to 1: one choice', () => {
    const origins = windowsThatPrint(months, said(-85), { first: 21, last: 35 });
    expect(origins.tried).toBeLessThanOrEqual(345);
    expect(origins.printing.map(({ printing }) => printing)).toEqual(Array(4).fill('corte'));
    for (const { before, after } of origins.printing) expect([before.n, after.n]).toEqual([7, 1]);
    const june = origins.printing.find(({ after }) => after.from === 24);
    expect(june).toMatchObject({ months: 7, apart: 'seguidas', before: { from: 17 } });
    // Two months before −67 %, two after −60 %.
    expect(june === undefined ? null : shifted(months, june, -2)).toMatchObject({
      before: { n: 6 },
      after: { n: 2 },
    });
    expect(june === undefined ? null : shifted(months, june, 2)).toMatchObject({
      before: { n: 5 },
      after: { n: 2 },
    });
  });

  it('hold all their months, and start from some case', () => {
    const gap = [3, null, 1, 2, 0, 5];
    const origins = windowsThatPrint(gap, said(0), { first: 0, last: 5 });
    expect(origins.tried).toBe(3); // 1→2, 2→0 and 1+2→0+5: none that holds the gap or starts from 0
    expect(
      shifted(
        gap,
        { months: 1, apart: 'seguidas', before: { from: 2, n: 1 }, after: { from: 3, n: 2 } },
        -2,
      ),
    ).toBe(null);
  });

  it('are each within the grid, and told in one episode alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(6)), { minLength: 24, maxLength: 40 }),
        fc.integer({ min: -100, max: 200 }),
        (series, percent) => {
          const last = series.length - 1;
          const origins = windowsThatPrint(series, said(percent), { first: 12, last });
          expect(origins.episodes.flat()).toHaveLength(origins.printing.length);
          expect(origins.tried).toBeLessThanOrEqual(23 * (last - 11));
          for (const { months: length, apart, before, after } of origins.printing) {
            expect(after.from - before.from).toBe(apart === 'un_anio' ? 12 : length);
            expect(after.from + length - 1).toBeGreaterThanOrEqual(12);
            expect(series.slice(before.from, before.from + length)).not.toContain(null);
          }
        },
      ),
    );
  });
});
