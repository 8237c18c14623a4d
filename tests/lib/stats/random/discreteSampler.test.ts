import { describe, expect, it } from 'vitest';
import { discreteSampler } from '$lib/stats/random/discreteSampler';
import { randomStream } from '$lib/stats/random/stream';

describe('discreteSampler', () => {
  it.each([[[5, 0, 1, 3, 0.5, 0.5]], [[1]], [[0, 0, 7]], [[1, 1, 1, 1]]])('draws %j so', (odds) => {
    const draw = discreteSampler(odds);
    const stream = randomStream(11);
    const total = odds.reduce((sum, odd) => sum + odd, 0);
    const times = odds.map(() => 0);
    for (let turn = 0; turn < 20_000; turn += 1) {
      const place = draw(stream);
      times[place] = (times[place] ?? Number.NaN) + 1;
    }
    for (const [place, odd] of odds.entries()) {
      const share = odd / total;
      // Four standard deviations.
      const margin = 4 * Math.sqrt(20_000 * share * (1 - share));
      expect(Math.abs((times[place] ?? Number.NaN) - 20_000 * share)).toBeLessThanOrEqual(margin);
    }
  });
});
