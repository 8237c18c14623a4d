/** A planted effect is found with the nominal error, none is found under none: by a short simulation. */
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate';

// Three standard errors of 40 runs at 5 % are 10 points.
const SHORT = { runs: 40, seed: 9 };

describe('an evaluation, with comparable colonias chosen by their course', () => {
  it('holds no change nineteen times out of twenty, and calls none', { timeout: 180_000 }, () => {
    const { held, called } = simulate({ ratio: 1, controls: 12, ...SHORT });
    expect(held).toBeGreaterThan(0.85);
    expect(called).toBeLessThan(0.05 + 0.1);
  });

  it('holds a planted fall as often, and calls it', { timeout: 180_000 }, () => {
    const { held, called } = simulate({ ratio: 0.25, controls: 20, ...SHORT });
    expect(held).toBeGreaterThan(0.85);
    // The change is far past what four in five times would be seen.
    expect(called).toBeGreaterThan(0.8);
  });
});
