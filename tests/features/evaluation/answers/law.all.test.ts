/** A planted effect is found with the nominal error, none is found under none: by simulation. */
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate';

// Three standard errors of 160 runs at 5 % are 5 points.
const LONG = { runs: 160, seed: 10 };

describe('an evaluation, with comparable colonias chosen by their course', () => {
  it('holds no change nineteen times out of twenty, and calls none', { timeout: 180_000 }, () => {
    const { held, called } = simulate({ ratio: 1, controls: 12, ...LONG });
    expect(held).toBeGreaterThan(0.9);
    expect(called).toBeLessThan(0.05 + 0.05);
  });

  it('holds a planted fall as often, and calls it', { timeout: 180_000 }, () => {
    const { held, called } = simulate({ ratio: 0.25, controls: 20, ...LONG });
    expect(held).toBeGreaterThan(0.9);
    expect(called).toBeGreaterThan(0.8);
  });
});
