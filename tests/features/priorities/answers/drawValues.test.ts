import { describe, expect, it } from 'vitest';
import { drawValues } from '$features/priorities/answers/drawValues';
import type { Criterion } from '$features/priorities/answers/evidence';
import type { AreaLevel } from '$features/priorities/answers/levels';
import { gammaDraws, uniform } from '$lib/stats/random/gammaDraws';
import { randomStream } from '$lib/stats/random/stream';
import { AREAS } from './areas';

const SEED = 23;
const TWO = AREAS.slice(0, 2);

/** Of risks from 0 to 10, so that a tenth of the rate is what is drawn. */
const RATE: Criterion = {
  id: 'familiar_tasa',
  values: [10, 20],
  scale: { low: 0, high: 10 },
  uncertainty: { track: 'familiar', factors: [1, 2] },
  hidden: [false, false],
};
const WOMEN: Criterion = {
  id: 'mujeres',
  values: [3, 5],
  scale: { low: 3, high: 5 },
  uncertainty: null,
  hidden: [false, false],
};

type Part = readonly [probability: number, shape: number, rate: number];

const level = (...parts: readonly Part[]): AreaLevel => ({
  expected: 1,
  risk: 1,
  components: parts.map(([probability, shape, rate]) => ({ probability, risk: { shape, rate } })),
});

function drawn(familiar: readonly AreaLevel[], criteria = [RATE], replicas = 1, seed = SEED) {
  const stream = randomStream(seed);
  const draw = drawValues({ areas: TWO, levels: { familiar } }, criteria, stream);
  const into = new Float64Array(TWO.length * criteria.length);
  for (let replica = 0; replica < replicas; replica += 1) draw(into);
  return { into: [...into], next: stream.next() };
}

describe('drawValues, one replica', () => {
  it('is a gamma of each colonia, times its factor, and nothing else is drawn', () => {
    const { into, next } = drawn([level([1, 4, 2]), level([1, 9, 3])]);
    const stream = randomStream(SEED);
    const draw = gammaDraws(stream);
    const [first, second] = [draw(4) / 2, (2 * draw(9)) / 3];
    expect(into).toEqual([first / 10, second / 10]);
    expect(next).toBe(stream.next());
  });

  it('chooses one of several gammas by a draw of its own, each as often as it is probable', () => {
    const components: readonly Part[] = [
      [0.25, 4, 2],
      [0.5, 50, 5],
      [0.25, 900, 3],
    ];
    const chosen = [0, 0, 0];
    for (let seed = 0; seed < 60; seed += 1) {
      const { into } = drawn([level(...components), level()], [RATE], 1, seed);
      const stream = randomStream(seed);
      const draw = gammaDraws(stream);
      const chance = uniform(stream);
      const own = chance <= 0.25 ? 0 : chance <= 0.75 ? 1 : 2;
      const [, shape = 0, rate = 1] = components[own] ?? [];
      expect(into[0]).toBe(draw(shape) / rate / 10);
      chosen[own] = (chosen[own] ?? 0) + 1;
    }
    expect(Math.min(...chosen)).toBeGreaterThan(5);
  });

  it('gives the last gamma what rounding leaves of the others', () => {
    // As if both together had no probability: the chance is always beyond them.
    const { into } = drawn([level([0, 4, 2], [0, 9, 3]), level()]);
    const stream = randomStream(SEED);
    const draw = gammaDraws(stream);
    uniform(stream);
    expect(into[0]).toBe(draw(9) / 3 / 10);
  });

  it('takes a colonia of which nothing is known for one like the alcaldía, and draws nothing', () => {
    for (const levels of [[], [level(), level()]]) {
      const { into, next } = drawn(levels);
      expect(into).toEqual([1 / 10, 2 / 10]);
      expect(next).toBe(randomStream(SEED).next());
    }
  });

  it('draws a risk once for all that comes of it, and leaves what is known as it is', () => {
    const half: Criterion = {
      ...RATE,
      id: 'familiar_carga',
      uncertainty: { track: 'familiar', factors: [0.5, 0.5] },
    };
    const { into } = drawn([level([1, 4, 2]), level([1, 9, 3])], [WOMEN, RATE, half]);
    const [women, rate = 0, load = 0, more, other = 0, less = 0] = into;
    expect([women, more]).toEqual([0, 1]);
    expect(load).toBeCloseTo(rate / 2, 12);
    expect(less).toBeCloseTo(other / 4, 12);
    expect(rate).not.toBe(RATE.values[0]);
  });

  it('draws anew in each replica, from where the one before ended', () => {
    const { into } = drawn([level([1, 4, 2]), level([1, 9, 3])], [RATE], 2);
    const draw = gammaDraws(randomStream(SEED));
    draw(4);
    draw(9);
    expect(into).toEqual([draw(4) / 2 / 10, (2 * draw(9)) / 3 / 10]);
  });
});
