import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDirection, neighbourOf, type Direction } from '$lib/figures/map/neighbour';
import { projectMap } from '$lib/figures/map/project';
import { bundledTopology } from '../topology';
import { key } from '../../../coloniaKey';

const DIRECTIONS: readonly Direction[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

const GRID = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ clave: key(`${row}${column}`), centroid: [column, row] as const })),
);

describe('neighbourOf', () => {
  it.each([
    ['ArrowUp', '01'],
    ['ArrowDown', '21'],
    ['ArrowLeft', '10'],
    ['ArrowRight', '12'],
  ] as const)('%s from the middle of a grid leads to %s', (direction, clave) => {
    expect(neighbourOf(GRID, key('11'), direction)).toBe(clave);
  });

  it('stays at the edge, and where it does not know the place', () => {
    expect(neighbourOf(GRID, key('00'), 'ArrowUp')).toBe('00');
    expect(neighbourOf(GRID, key('otra'), 'ArrowUp')).toBe('otra');
  });

  it('prefers what is straight ahead to what is nearer but aside', () => {
    const places = [
      { clave: key('desde'), centroid: [0, 0] },
      { clave: key('frente'), centroid: [10, 0] },
      { clave: key('lado'), centroid: [5, 7] },
    ] as const;
    expect(neighbourOf(places, key('desde'), 'ArrowRight')).toBe('frente');
  });

  it('never goes back', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...DIRECTIONS),
        (points, direction) => {
          const places = points.map((centroid, index) => ({ clave: key(String(index)), centroid }));
          const to = places[Number(neighbourOf(places, key('0'), direction))]?.centroid ?? [0, 0];
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
    for (const { clave } of colonias) {
      const reached = new Set([clave]);
      for (const at of reached) {
        for (const direction of DIRECTIONS) reached.add(neighbourOf(colonias, at, direction));
      }
      expect(reached.size, clave).toBe(colonias.length);
    }
  });
});

describe('isDirection', () => {
  it('knows the arrows and nothing else', () => {
    expect(DIRECTIONS.every(isDirection)).toBe(true);
    expect(['Enter', 'Tab', 'toString'].some(isDirection)).toBe(false);
  });
});
