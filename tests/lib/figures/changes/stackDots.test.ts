import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pileDots, stackDots } from '$lib/figures/changes/stackDots';

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

describe('pileDots', () => {
  const shape = { width: 2, step: 7, edge: 8 };
  const piled = (places: readonly number[]) =>
    pileDots(
      places.map((place, id) => ({ id, place })),
      ({ place }) => place,
      shape,
    );

  it('gives the line the height of its highest pile, on either side', () => {
    expect(piled([50, 50, 20])).toEqual({
      middle: 15,
      dots: [
        { id: 0, place: 50, x: 50, y: 15 },
        { id: 1, place: 50, x: 50, y: 8 },
        { id: 2, place: 20, x: 20, y: 15 },
      ],
    });
  });

  it('keeps a line without dots open', () => {
    expect(piled([])).toEqual({ middle: 8, dots: [] });
  });
});
