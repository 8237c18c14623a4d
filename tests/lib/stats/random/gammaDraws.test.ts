import { describe, expect, it } from 'vitest';
import { gammaTails } from '$old/lib/stats/gammaTails';
import { gammaDraws } from '$old/lib/stats/random/gammaDraws';
import { randomStream } from '$old/lib/stats/random/stream';
import { expectClose } from '../oracles';
import { inPairs, listed } from './marsagliaTsang';

describe('gammaDraws', () => {
  it.each([0.3, 1, 2.5, 40, 2500])('of shape %f is distributed as a gamma', (shape) => {
    const draw = gammaDraws(randomStream(7));
    const draws = 5000;
    const places = Array.from({ length: draws }, () => gammaTails(draw(shape), shape).lower).sort(
      (a, b) => a - b,
    );
    const distance = Math.max(
      ...places.map((place, rank) => Math.abs(place - (rank + 0.5) / draws)),
    );
    // Kolmogorov and Smirnov's critical value at 1 in 1,000.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(draws));
  });

  it.each([0.3, 1, 1.4, 40])('of shape %f is drawn as its authors list it', (shape) => {
    const draw = gammaDraws(randomStream(12));
    const source = inPairs(randomStream(12));
    for (let turn = 0; turn < 3000; turn += 1) {
      expectClose(draw(shape), listed(source, shape, true));
    }
  });

  it.each([0, -2, Number.NaN, Infinity])('refuses the shape %f, of which no draw ends', (shape) => {
    expect(() => gammaDraws(randomStream(7))(shape)).toThrow(String(shape));
  });

  it('gives the same digits for the same seed', () => {
    const digits = (seed: number) => {
      const draw = gammaDraws(randomStream(seed));
      return [0.5, 3, 100].map(draw);
    };
    expect(digits(4)).toEqual(digits(4));
    // As on every machine.
    expect(digits(4)).toEqual([0.011398990293879816, 1.8476153590859428, 107.71795785912344]);
    expect(digits(4)).not.toEqual(digits(5));
  });
});
