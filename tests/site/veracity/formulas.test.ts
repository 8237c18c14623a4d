/** The formulas of the rooms' recounts, against numbers published elsewhere or by hand. */
import { describe, expect, test } from 'vitest';
import { courseDistance, halved, variance } from './areaChanges';
import { drawOrders, withinDraws } from './drawnOrders';
import { exactly, power } from './fisher';
import { aboveOne, risksOf } from './smoothed';

describe('the exact ratio of ratios', () => {
  // mpmath 1.3, the roots of the conditional likelihood, and SciPy 1.17; R's ?fisher.test prints 6.408309.
  test.each<[readonly number[], number, number, number, number]>([
    [[3, 1, 1, 3], 6.408319658199674, 0.2117355954465786, 626.243530588814, 0.48571428571428565],
    [
      [44, 68, 612, 598],
      0.6324737605275026,
      0.41544961002184,
      0.9547523968613393,
      0.023222794879748515,
    ],
  ])('of %j', ([a = 0, b = 0, c = 0, d = 0], ratio, low, high, p) => {
    const found = exactly({ treated: [b, a], others: [d, c] });
    expect(found.ratio).toBeCloseTo(ratio, 8);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high / high).toBeCloseTo(1, 8);
    expect(found.p).toBeCloseTo(p, 10);
  });

  test('with no difference the test finds one at most 5 times in 100', () => {
    const size = power([60, 200], [0.4, 0.4]);
    expect(size).toBeLessThanOrEqual(0.05);
    expect(size).toBeGreaterThan(0.02);
  });

  test('of totals of five and five, by hand', () => {
    // With shares of nought and one the table is always 0 and 5 of 5 and 5, whose p is 2/252.
    expect(power([5, 5], [1e-12, 1 - 1e-12])).toBeCloseTo(1, 6);
  });
});

describe('the gamma–Poisson', () => {
  test('by hand: two areas of 40 and 4 cases, where 20 were expected', () => {
    // Equal E: ν/α = 44/40 = 1.1, and θ is 1.1 ± 18/(20 + α); so 1.1/α = 2 · 18²/(20 (20 + α)).
    const alpha = 220 / 313;
    const [more, fewer] = risksOf(
      [40, 4].map((n) => ({ n, isSmall: false, expected: 20 })),
      5,
    );
    expect(more?.mean).toBeCloseTo((40 + 1.1 * alpha) / (20 + alpha), 9);
    expect(fewer?.mean).toBeCloseTo((4 + 1.1 * alpha) / (20 + alpha), 9);
  });

  // R, pgamma.
  test.each([
    [14, 8, 0.9658192982],
    [4, 3, 0.6472318888],
    [2, 3, 0.1991482735],
  ])('of shape %d and rate %d the risk is above one with %f', (shape, rate, probability) => {
    expect(aboveOne({ mean: shape / rate, parts: [{ odds: 1, shape, rate }] })).toBeCloseTo(
      probability,
      9,
    );
  });
});

test('orders are drawn as their weights and risks say', () => {
  const sure = drawOrders({
    areas: [
      [1, 0],
      [0, 1],
    ],
    weights: [0.6, 0.4],
    spread: 0.1,
    pageDraws: 10_000,
  });
  // 0.6 · 0.9 is still above 0.4 · 1.1.
  expect(sure.places).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(sure.alike[0]?.mean).toBe(1);
  // With any weights, each is first half of the times.
  expect(Math.abs(sure.alike[1]?.mean ?? 1)).toBeLessThan(2 * withinDraws(0.5, 10_000));
  // A gamma of shape and rate 1 is above one in e⁻¹.
  const risk = { mean: 1, parts: [{ odds: 1, shape: 1, rate: 1 }] };
  const drawn = drawOrders({
    areas: [[{ risk, scale: (value) => value }], [1]],
    weights: [1],
    spread: 0,
    pageDraws: 10_000,
  });
  expect(Math.abs((drawn.places[0]?.[0] ?? 0) - Math.exp(-1))).toBeLessThan(
    withinDraws(0.37, 10_000),
  );
});

test('changes of areas, by hand', () => {
  // Both are of mean 2: √((0.5² + 0.5²)/2).
  expect(courseDistance([1, 3, null], [2, 2, 7])).toBeCloseTo(0.5, 12);
  const { ratio, deviate } = halved([9, 4], [4, 9]);
  expect(ratio).toBeCloseTo((4.5 / 9.5) ** 2, 12);
  expect(deviate).toBeCloseTo((2 * Math.log(4.5 / 9.5)) / Math.sqrt(2 / 4.5 + 2 / 9.5), 12);
  // Alike to the case: less than chance gives.
  expect(
    variance([
      [[10, 10]],
      [
        [8, 8],
        [20, 20],
      ],
    ]),
  ).toBe(0);
});
