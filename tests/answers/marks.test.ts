/** Marks of colonias: under a true null hardly any, what is truly apart is seen, and offices take none. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import { marksOf, sureMarks, type Area } from '../../src/lib/answers/marks';

const COLONIAS = 33;
const TOTAL = 3000;

function streamOf(seed: number) {
  const rng = xoroshiro128plus(seed);
  const uniform = () => uniformInt(rng, 0, 2 ** 30 - 1) / 2 ** 30;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** People of each colonia as unlike as the real ones: the largest has forty times the smallest. */
const people = Array.from(
  { length: COLONIAS },
  (_, nth) => 700 * Math.exp((3.7 * nth) / (COLONIAS - 1)),
);

/** Counts of a draw: TOTAL cases by lot among true people, that differ from those we know by their error. */
function drawn(seed: number, times: readonly number[] = []): readonly Area[] {
  const { uniform, normal } = streamOf(seed);
  const weights = people.map((n, nth) => n * Math.exp(0.05 * normal()) * (times[nth] ?? 1));
  const whole = weights.reduce((a, b) => a + b, 0);
  const bounds = weights.reduce<number[]>(
    (all, weight) => [...all, (all.at(-1) ?? 0) + weight / whole],
    [],
  );
  const counts = Array<number>(COLONIAS).fill(0);
  for (let nth = 0; nth < TOTAL; nth += 1) {
    const u = uniform();
    const at = Math.max(
      0,
      bounds.findIndex((bound) => u < bound),
    );
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return people.map((women, nth) => ({
    ...{ clave: String(nth), n: 5 * Math.round((counts[nth] ?? 0) / 5), isApart: false },
    ...{ women, present: women * 2 },
  }));
}

const isMark = ({ kind }: { kind: string }) => kind === 'above' || kind === 'below';

// Both divisors agree, which is the worst case. Two thousand draws of three thousand cases each take some seconds.
test('under a true null at most five releases of a hundred carry any mark', () => {
  const DRAWS = 2000;
  let wrong = 0;
  for (let seed = 1; seed <= DRAWS; seed += 1)
    if (marksOf(drawn(seed), TOTAL).some(isMark)) wrong += 1;
  expect(wrong / DRAWS).toBeLessThanOrEqual(0.05);
}, 60_000);

describe('what is truly apart', () => {
  test('with twice the rate of the rest is seen in a large colonia nearly always', () => {
    const times = people.map((_, nth) => (nth === 25 ? 2 : 1));
    const seen = Array.from(
      { length: 100 },
      (_, seed) => marksOf(drawn(seed + 1, times), TOTAL)[25]?.kind,
    );
    expect(seen.filter((kind) => kind === 'above').length).toBeGreaterThan(90);
  });
});

describe('one colonia', () => {
  const areas = drawn(7);
  const with25 = (more: Partial<Area>) =>
    areas.map((area, nth) => (nth === 25 ? { ...area, ...more } : area));
  const kindOf = (more: Partial<Area>) => marksOf(with25(more), TOTAL)[25]?.kind;
  const { n, women } = areas[25] ?? { n: 0, women: 0 };
  const cases: readonly [string, Partial<Area>, string][] = [
    ['far above by both', { n: 3 * n }, 'above'],
    ['far below by both', { n: 5 * Math.round(n / 20) }, 'below'],
    ['above by women alone', { n: 3 * n, present: 12 * women }, 'by-women'],
    ['with few reports', { n: 5 }, 'few'],
    ['where an office registers', { n: 3 * n, isApart: true }, 'apart'],
  ];
  test.each(cases)('%s', (_, more, kind) => expect(kindOf(more)).toBe(kind));

  test('whose mark goes with the reports at an office has none', () => {
    const marked = with25({ n: 3 * n });
    expect(sureMarks(marked, TOTAL, new Map([['25', 2 * n]]))[25]?.kind).toBe('by-office');
    expect(sureMarks(marked, TOTAL, new Map())[25]?.kind).toBe('above');
  });
});
