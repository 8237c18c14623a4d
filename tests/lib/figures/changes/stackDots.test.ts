import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackDots } from '$lib/figures/changes/stackDots';

describe('stackDots', () => {
  it('leaves on the line what has room, and piles the rest around it', () => {
    expect(stackDots([50, 10, 50, 50, 51], 2)).toEqual([
      { x: 50, step: 0 },
      { x: 10, step: 0 },
      { x: 50, step: -1 },
      { x: 50, step: 1 },
      { x: 51, step: -2 },
    ]);
  });

  it('lets no dot cover another, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 60 }), (places) => {
        const dots = stackDots(places, 3);
        expect(dots.map(({ x }) => x)).toEqual(places);
        dots.forEach((dot, index) => {
          for (const other of dots.slice(index + 1)) {
            if (other.step === dot.step)
              expect(Math.abs(other.x - dot.x)).toBeGreaterThanOrEqual(3);
          }
        });
      }),
    );
  });
});
