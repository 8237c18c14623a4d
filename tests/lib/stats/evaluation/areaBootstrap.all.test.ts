/** The simulation of `areaBootstrap.test.ts` in other worlds. */
import { describe, expect, it } from 'vitest';
import { simulate, type World } from './drawnAreas';

describe('areaBootstrap, in other worlds', () => {
  // Three standard errors of 150 runs at 5 % are 5 points.
  it.each<World>([
    { treated: [100], tau: 0, ratio: 1 },
    { treated: [60, 90, 120], tau: 0.25, ratio: 1 },
    { treated: [100], tau: 0.15, ratio: 0.5 },
  ])('of $treated with τ $tau and a true ratio of $ratio: its error is nominal', (world) => {
    const { held, found } = simulate(world);
    expect(held).toBeGreaterThan(0.9);
    if (world.ratio === 1) expect(found).toBeLessThan(0.1);
    else expect(found).toBeGreaterThan(0.65);
  });
});
