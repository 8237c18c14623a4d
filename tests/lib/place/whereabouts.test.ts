/** Two square colonias side by side, and what is said of positions in and about them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereabouts, type Boundaries, type Ring } from '$old/lib/place/whereabouts';
import { key } from '../../coloniaKey';
import { between } from '../../uniform';

/** A thousandth of a degree of latitude is 111.32 m. */
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const WEST = key('oeste');
const EAST = key('este');
const TWO: Boundaries = {
  colonias: [
    { clave: WEST, rings: [box(-99.15, 19.4, -99.14, 19.41)] },
    { clave: EAST, rings: [box(-99.14, 19.4, -99.13, 19.41)] },
  ],
  edge: [box(-99.15, 19.4, -99.13, 19.41)],
};
const at = (lon: number, lat: number, accuracy: number) => whereabouts(TWO, { lat, lon, accuracy });

describe('whereabouts', () => {
  it('is a colonia where all of the doubt is in it', () => {
    expect(at(-99.145, 19.405, 50)).toEqual({ kind: 'una', clave: WEST });
  });

  it('is two where the doubt reaches over their border, the one of the position first', () => {
    // 21 m west of the border.
    expect(at(-99.1402, 19.405, 30)).toEqual({
      kind: 'varias',
      claves: [WEST, EAST],
      outside: false,
    });
    expect(at(-99.1398, 19.405, 30)).toEqual({
      kind: 'varias',
      claves: [EAST, WEST],
      outside: false,
    });
  });

  it('is one, and perhaps outside, where the doubt reaches over the edge', () => {
    expect(at(-99.145, 19.4001, 30)).toEqual({ kind: 'varias', claves: [WEST], outside: true });
    expect(at(-99.145, 19.3999, 30)).toEqual({ kind: 'varias', claves: [WEST], outside: true });
  });

  it('is outside where no colonia is within the doubt', () => {
    expect(at(-99.2, 19.405, 100)).toEqual({ kind: 'fuera' });
    expect(at(0, 0, 100)).toEqual({ kind: 'fuera' });
  });

  it('is not told where the doubt holds more colonias than help to choose', () => {
    const many = {
      colonias: Array.from({ length: 5 }, (_, each) => ({
        clave: key(`c${each}`),
        rings: [box(-99.15 + each / 1000, 19.4, -99.149 + each / 1000, 19.41)],
      })),
      edge: [box(-99.15, 19.4, -99.145, 19.41)],
    };
    const position = { lat: 19.405, lon: -99.1475, accuracy: 3000 };
    expect(whereabouts(many, position)).toEqual({ kind: 'imprecisa' });
  });

  it('knows the holes of a colonia', () => {
    const ring = { clave: WEST, rings: [box(-99.15, 19.4, -99.14, 19.41), HOLE] };
    const island = { colonias: [ring, { clave: EAST, rings: [HOLE] }], edge: [TWO.edge[0] ?? []] };
    expect(whereabouts(island, { lat: 19.405, lon: -99.145, accuracy: 10 })).toEqual({
      kind: 'una',
      clave: EAST,
    });
  });

  it('never tells a number of the position', () => {
    const lon = between(-99.16, -99.12);
    const lat = between(19.39, 19.42);
    fc.assert(
      fc.property(lon, lat, fc.integer({ min: 1, max: 5000 }), (x, y, accuracy) => {
        expect(JSON.stringify(at(x, y, accuracy))).not.toMatch(/\d/);
      }),
    );
  });

  it('has the colonia of the position among those that it tells, whatever the doubt', () => {
    const lon = between(-99.1499, -99.1301);
    const lat = between(19.4001, 19.4099);
    fc.assert(
      fc.property(lon, lat, fc.integer({ min: 1, max: 5000 }), (x, y, accuracy) => {
        const told = at(x, y, accuracy);
        const claves =
          told.kind === 'una' ? [told.clave] : told.kind === 'varias' ? told.claves : [];
        expect(claves[0]).toBe(x < -99.14 ? WEST : EAST);
      }),
    );
  });
});

const HOLE = box(-99.146, 19.404, -99.144, 19.406);
