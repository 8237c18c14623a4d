import { describe, expect, it } from 'vitest';
import { shuffle } from '$lib/stats/random/shuffle';
import { randomStream } from '$lib/stats/random/stream';

describe('shuffle', () => {
  it('draws once for each but one: the last has nobody to change with', () => {
    const [stream, other] = [randomStream(5), randomStream(5)];
    shuffle(stream, Float64Array.of(1, 2, 3, 4));
    shuffle(stream, Float64Array.of(1));
    shuffle(stream, Float64Array.of());
    for (let draw = 0; draw < 3; draw += 1) other.next();
    expect(stream.next()).toBe(other.next());
  });

  it('makes each of the 24 orders of four as often', () => {
    const stream = randomStream(5);
    const times = new Map<string, number>();
    for (let draw = 0; draw < 24_000; draw += 1) {
      const values = Float64Array.of(1, 2, 3, 4);
      shuffle(stream, values);
      const order = values.join('');
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(24);
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(125);
  });
});
