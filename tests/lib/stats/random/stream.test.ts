import { describe, expect, it } from 'vitest';
import { randomIndex, randomStream } from '$old/lib/stats/random/stream';

describe('randomStream', () => {
  it('gives the same digits for a seed, always', () => {
    const stream = randomStream(2024);
    expect(Array.from({ length: 4 }, () => stream.next())).toEqual([
      822853596, 1506924630, -842810453, 2023071166,
    ]);
  });

  it('takes apart seeds that are beside each other', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => randomIndex(randomStream(seed), 10));
    for (let digit = 0; digit < 10; digit += 1) {
      // 100 ± 4 standard deviations.
      const times = firsts.filter((first) => first === digit).length;
      expect(Math.abs(times - 100)).toBeLessThan(38);
    }
  });

  it.each([-1, -(2 ** 31), 2 ** 31, 2 ** 32 - 1])('takes the seed %d, of 32 bits', (seed) => {
    expect(Number.isInteger(randomStream(seed).next())).toBe(true);
  });

  it.each([0.5, Number.NaN, 2 ** 32, -(2 ** 31) - 1])('refuses the seed %f', (seed) => {
    expect(() => randomStream(seed)).toThrow(
      new RangeError(`Una semilla debe ser un entero de 32 bits, y es ${seed}.`),
    );
  });
});

describe('randomIndex', () => {
  it('gives every place its turn and none beyond', () => {
    const stream = randomStream(1);
    const times = [0, 0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 7000; draw += 1) {
      const place = randomIndex(stream, 7);
      times[place] = (times[place] ?? Number.NaN) + 1;
    }
    expect(times).toHaveLength(7);
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
