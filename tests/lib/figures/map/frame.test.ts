/** From where a map is touched back to degrees. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameOf, toDegrees, toUnits } from '$lib/figures/map/frame';
import type { ColoniaTopology } from '$lib/figures/map/project';

/** A square of two hundredths of a degree, from (-99.15, 19.42) to (-99.13, 19.44). */
const SQUARE: ColoniaTopology = {
  type: 'Topology',
  arcs: [
    [
      [-99.15, 19.42],
      [-99.13, 19.42],
      [-99.13, 19.44],
      [-99.15, 19.44],
      [-99.15, 19.42],
    ],
  ],
  objects: {
    colonias: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '0901500010001', arcs: [[0]], properties: { nombre: 'Una' } },
      ],
    },
    alcaldia: { type: 'Polygon', arcs: [[0]] },
  },
};

it('the corners of a square are three units within the drawing, and its middle in the middle', () => {
  const frame = frameOf(SQUARE, new Set(['0901500010001']));
  const near = (point: { lat: number; lon: number }, lat: number, lon: number) => {
    expect(point.lat).toBeCloseTo(lat, 9);
    expect(point.lon).toBeCloseTo(lon, 9);
  };
  near(toDegrees(frame, [3, 3]), 19.44, -99.15);
  near(toDegrees(frame, [320, 3]), 19.44, -99.14);
  near(toDegrees(frame, [637, 3]), 19.44, -99.13);
  // A degree of latitude is longer on paper than one of longitude, by 1 / cos 19.43°.
  const height = 634 / Math.cos((19.43 * Math.PI) / 180);
  near(toDegrees(frame, [3, 3 + height]), 19.42, -99.15);
  const [x, y] = toUnits(frame, toDegrees(frame, [123, 456]));
  expect([x, y].map(Math.round)).toEqual([123, 456]);
  expect(readFileSync('src/lib/figures/map/drawing.ts', 'utf8')).toContain('MAP_WIDTH = 640');
});
