import { describe, expect, it } from 'vitest';
import { gammaTails } from '$old/lib/stats/gammaTails';
import { logGamma } from '$old/lib/stats/random/logGamma';
import { randomStream } from '$old/lib/stats/random/stream';
import { expectClose } from '../oracles';
import { singly, listed } from './marsagliaTsang';

describe('logGamma', () => {
  it.each([0.3, 1, 2.5, 40, 2500])('of shape %f is distributed as a gamma', (shape) => {
    const stream = randomStream(7);
    const draws = 5000;
    const places = Array.from({ length: draws }, () => {
      return gammaTails(Math.exp(logGamma(stream, shape)), shape).lower;
    }).sort((a, b) => a - b);
    const distance = Math.max(
      ...places.map((place, rank) => Math.abs(place - (rank + 0.5) / draws)),
    );
    // Kolmogorov and Smirnov's critical value at 1 in 1,000.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(draws));
  });

  it('does not underflow for tiny shapes', () => {
    const stream = randomStream(7);
    for (let draw = 0; draw < 1000; draw += 1) {
      expect(logGamma(stream, 1e-4)).toBeGreaterThan(-Infinity);
    }
  });

  it.each([0.3, 1, 1.4, 40])('of shape %f is drawn as its authors list it', (shape) => {
    const stream = randomStream(12);
    const source = singly(randomStream(12));
    for (let turn = 0; turn < 3000; turn += 1) {
      expectClose(Math.exp(logGamma(stream, shape)), listed(source, shape, false));
    }
  });

  it.each([0, -2, Number.NaN, Infinity])('refuses the shape %f, of which no draw ends', (shape) => {
    expect(() => logGamma(randomStream(7), shape)).toThrow(String(shape));
  });

  it('gives the same digits for the same seed, on every machine', () => {
    const stream = randomStream(2024);
    expect([0.5, 3, 100].map((shape) => logGamma(stream, shape))).toEqual([
      -7.551668023535518, 1.2259242800879828, 4.649468397964642,
    ]);
  });
});
