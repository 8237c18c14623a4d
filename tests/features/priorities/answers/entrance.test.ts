/** A criterion that counts give enters by one test, the same for rates and for changes. */
import { expect, it } from 'vitest';
import { levelsOf } from '$features/priorities/answers/levels';
import { risesOf } from '$features/priorities/answers/rises';
import { changesAlikeP, ratesAlikeP } from '$lib/stats/areas/spread';
import { randomStream } from '$lib/stats/random/stream';
import { poissonDraw } from '../../../lib/stats/random/poissonDraw';

const told = (n: number) => ({ n, supresion: 'ninguna' });

it('has the χ² of a table reckoned by hand', () => {
  // 30, 20 and 10 against 20 each: χ² = 10 with 2 degrees, p = e^−5.
  const even = [30, 20, 10].map((count) => ({ count, expected: 7 }));
  expect(ratesAlikeP(even)).toBeCloseTo(Math.exp(-5), 9);
  // 30, 20 and 10 after, of 40 each: half of all, so χ² = (100 + 0 + 100)/10 = 20, p = e^−10.
  const changes = [
    { before: 10, after: 30 },
    { before: 20, after: 20 },
    { before: 30, after: 10 },
  ];
  expect(changesAlikeP([...changes, { before: 0, after: 0 }])).toBeCloseTo(Math.exp(-10), 9);
  for (const nothing of [[], [{ count: 3, expected: 1 }]]) expect(ratesAlikeP(nothing)).toBe(1);
  expect(ratesAlikeP([0, 0].map((count) => ({ count, expected: 1 })))).toBe(1);
  expect(
    changesAlikeP([
      { before: 4, after: 0 },
      { before: 2, after: 0 },
    ]),
  ).toBe(1);
});

it('of colonias that are alike, lets in either seldom', () => {
  const stream = randomStream(8);
  const people = Array.from({ length: 33 }, (_, at) => 1000 + 800 * at);
  const all = people.reduce((sum, each) => sum + each, 0);
  const runs = 1000;
  let [rates, changes] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const draw = () => people.map((women) => poissonDraw(stream, women / 400));
    const counts = draw();
    const total = counts.reduce((sum, n) => sum + n, 0);
    if (levelsOf(counts.map(told), people, total, all, 5) !== null) rates += 1;
    const later = draw();
    const pairs = counts.map((n, at) => ({ before: told(n), after: told(later[at] ?? 0) }));
    if (risesOf(pairs, 0.5, 5) !== null) changes += 1;
  }
  // Nominal 5 in 100; two standard errors of a thousand runs are 1.4.
  for (const entered of [rates, changes]) {
    expect(entered / runs).toBeLessThan(0.065);
    expect(entered / runs).toBeGreaterThan(0.03);
  }
});
