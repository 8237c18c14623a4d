/** An order by weights, and how often the first stay first: against the exact distribution of Poisson, and under a true null. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import {
  DRAWS,
  drawsOf,
  ordered,
  poisson,
  staysOf,
  type Place,
} from '../../src/lib/stats/priority';

const place = (key: string, changed: Partial<Place> = {}): Place => ({
  ...{ key, n: 100, excess: 0, women: 1000, metres: 500, turn: key.charCodeAt(0) },
  ...changed,
});
const EQUAL = { many: 1, perWoman: 1, far: 1 };
const keysOf = (places: readonly Place[]) => places.map(({ key }) => key).join('');

const PLACES = [
  place('a', { n: 400, women: 8000, metres: 100 }),
  place('b', { n: 200, women: 1000, metres: 200 }),
  place('c', { n: 50, women: 1000, metres: 2000 }),
];

test.each([
  ['how many', { many: 1, perWoman: 0, far: 0 }, 'abc'],
  ['per woman; of equals, whose turn it is', { many: 0, perWoman: 3, far: 0 }, 'bac'],
  ['help far', { many: 0, perWoman: 0, far: 10 }, 'cba'],
  ['all three, each over its largest', EQUAL, 'bca'],
  ['none: as they come by turn', { many: 0, perWoman: 0, far: 0 }, 'abc'],
])('ordered by %s', (_, weights, keys) => {
  expect(keysOf(ordered(PLACES, weights))).toBe(keys);
});

test('what crowds at an office is of no rate', () => {
  const [first] = ordered([place('a', { n: 300, excess: 250 }), place('b')], {
    ...{ many: 0, perWoman: 1, far: 0 },
  });
  expect(first?.key).toBe('b');
});

test('the order in which they come changes neither their order nor how often they stay', () => {
  const turned = PLACES.toReversed();
  expect(keysOf(ordered(turned, EQUAL))).toBe(keysOf(ordered(PLACES, EQUAL)));
  expect(staysOf(drawsOf(turned), EQUAL, 1)).toEqual(staysOf(drawsOf(PLACES), EQUAL, 1));
});

test('places that are alike stay among the first equally often, whoever has the first turn', () => {
  const alike = Array.from({ length: 20 }, (_, at) => place(String.fromCharCode(97 + at)));
  const stays = staysOf(drawsOf(alike), { many: 10, perWoman: 0, far: 0 }, 5);
  const expected = (DRAWS * 5) / alike.length;
  const deviations = alike.map(({ key }) => ((stays.get(key) ?? 0) - expected) ** 2 / expected);
  // Chi-square with 19 degrees of freedom, of draws without replacement: its mean is under 15, 38 would be one in a hundred.
  expect(deviations.reduce((sum, each) => sum + each, 0)).toBeLessThan(38);
});

test('one far ahead always stays, one far behind never', () => {
  const stays = staysOf(
    drawsOf([place('a', { n: 1000 }), place('b', { n: 500 }), place('c', { n: 10 })]),
    ...([{ many: 1, perWoman: 0, far: 0 }, 2] as const),
  );
  expect([stays.get('a'), stays.get('b'), stays.get('c')]).toEqual([DRAWS, DRAWS, undefined]);
});

/** Term by term: that of @stdlib errs by 0.03 where the mean is 1,200. */
function poissonCdf(limit: number, mean: number): number {
  if (limit < 0) return 0;
  let [term, sum] = [-mean, Math.exp(-mean)];
  for (let n = 1; n <= limit; n += 1) {
    term += Math.log(mean / n);
    sum += Math.exp(term);
  }
  return sum;
}

describe('counts by chance are spread as Poisson says', () => {
  const random = xoroshiro128plus(7);
  const uniform = () => uniformFloat64(random);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

  test.each([0.5, 12, 49, 50, 90, 1200])('%d', (mean) => {
    const many = 20_000;
    const drawn = Array.from({ length: many }, () => poisson(mean, { uniform, normal }));
    for (const at of [-2, -1, 0, 1, 2]) {
      const limit = Math.floor(mean + at * Math.sqrt(mean));
      const share = drawn.filter((n) => n <= limit).length / many;
      expect(Math.abs(share - poissonCdf(limit, mean))).toBeLessThan(0.014);
    }
  });
});
