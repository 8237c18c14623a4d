/** The recount of clusters, against R's spdep on an invented board and against what must be. */
import { expect, test } from 'vitest';
import { likeness } from './clusters';
import { scanned } from './zones';

/** Cases and people of a board of four by four, whose empirical Bayes index R gives (DOMAIN.md B8). */
const CASES = [4, 6, 2, 0, 9, 40, 31, 2, 6, 36, 22, 5, 0, 2, 4, 1];
const PEOPLE = [
  900, 1100, 800, 600, 1500, 2200, 2000, 700, 1200, 2100, 1900, 1000, 500, 800, 900, 750,
];
const at = (cell: number): readonly [number, number] => [cell % 4, Math.floor(cell / 4)];
const areasOf = (cases: readonly number[]) =>
  cases.map((n, cell) => ({ place: String(cell), n, women: PEOPLE[cell] ?? 0 }));
const touching = CASES.flatMap((_, one) =>
  CASES.flatMap((__, other): (readonly [string, string])[] => {
    const [[x, y], [otherX, otherY]] = [at(one), at(other)];
    return Math.abs(x - otherX) + Math.abs(y - otherY) === 1 ? [[String(one), String(other)]] : [];
  }),
);

test('the index of all is that of EBImoran.mc, and their mean is that of each', () => {
  const { all, each } = likeness(areasOf(CASES), touching);
  expect(all?.index).toBeCloseTo(0.318610440715, 10);
  const mean = [...each.values()].reduce((sum, { index }) => sum + index / each.size, 0);
  expect(mean).toBeCloseTo(0.318610440715, 10);
  expect(all?.p.of).toBeLessThan(0.05);
});

const centres = CASES.map(at);

test('where all rates are alike no circle is marked', () => {
  expect(scanned(areasOf(PEOPLE.map((people) => people / 10)), centres).of).toBe(1);
});

test('where each area has a rate of its own, a circle is marked as often as chance has it', () => {
  const { of, within } = scanned(areasOf(CASES), centres);
  expect(of).toBeGreaterThan(0.05);
  expect(within).toBeLessThan(0.12);
});

test('a circle of many on a board of few is', () => {
  const cases = PEOPLE.map((people, cell) =>
    Math.round((people / 100) * ([5, 6, 9, 10].includes(cell) ? 6 : 1)),
  );
  expect(scanned(areasOf(cases), centres).of).toBeLessThan(0.06);
});
