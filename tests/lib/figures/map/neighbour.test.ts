import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDirection, neighbourOf, type Direction } from '$lib/figures/map/neighbour';
import { projectMap } from '$lib/figures/map/project';
import { bundledTopology } from '../topology';

const DIRECTIONS: readonly Direction[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

const GRID = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ slug: `${row}${column}`, centroid: [column, row] as const })),
);

describe('neighbourOf', () => {
  it.each([
    ['ArrowUp', '01'],
    ['ArrowDown', '21'],
    ['ArrowLeft', '10'],
    ['ArrowRight', '12'],
  ] as const)('%s from the middle of a grid leads to %s', (direction, slug) => {
    expect(neighbourOf(GRID, '11', direction)).toBe(slug);
  });

  it('stays at the edge, and where it does not know the place', () => {
    expect(neighbourOf(GRID, '00', 'ArrowUp')).toBe('00');
    expect(neighbourOf(GRID, 'otra', 'ArrowUp')).toBe('otra');
  });

  it('prefers what is straight ahead to what is nearer but aside', () => {
    const places = [
      { slug: 'desde', centroid: [0, 0] },
      { slug: 'frente', centroid: [10, 0] },
      { slug: 'lado', centroid: [5, 7] },
    ] as const;
    expect(neighbourOf(places, 'desde', 'ArrowRight')).toBe('frente');
  });

  it('never goes back', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...DIRECTIONS),
        (points, direction) => {
          const places = points.map((centroid, index) => ({ slug: String(index), centroid }));
          const to = places[Number(neighbourOf(places, '0', direction))]?.centroid ?? [0, 0];
          const from = places[0]?.centroid ?? [0, 0];
          const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
          const ahead = { ArrowUp: -dy, ArrowDown: dy, ArrowLeft: -dx, ArrowRight: dx }[direction];
          expect(ahead).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('reaches every colonia from every other', () => {
    const { colonias } = projectMap(bundledTopology(), 640);
    for (const { slug } of colonias) {
      const reached = new Set([slug]);
      for (const at of reached) {
        for (const direction of DIRECTIONS) reached.add(neighbourOf(colonias, at, direction));
      }
      expect(reached.size, slug).toBe(colonias.length);
    }
  });
});

describe('isDirection', () => {
  it('knows the arrows and nothing else', () => {
    expect(DIRECTIONS.every(isDirection)).toBe(true);
    expect(['Enter', 'Tab', 'toString'].some(isDirection)).toBe(false);
  });
});
