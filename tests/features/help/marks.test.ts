/** Places as they are drawn. */
import { describe, expect, it } from 'vitest';
import type { MapDrawing } from '$lib/figures/map/drawing';
import type { LocatedReach } from '$features/help/locate';
import type { HelpPlace } from '$features/help/queries/helpPlaces';
import { placeDots, placesByColonia, placeShapes } from '$features/help/marks';
import { key } from '../../coloniaKey';

const place = (
  id: string,
  colonia: string | null,
  aproximado: boolean,
  clave = colonia?.toLowerCase() ?? null,
): HelpPlace => ({
  id,
  grupo: 'atencion',
  nombre: `Servicio ${id}`,
  clase: 'luna',
  clave: clave === null ? null : key(clave),
  colonia,
  lat: 19.43,
  lon: -99.15,
  aproximado,
});

const reach = (...places: readonly HelpPlace[]): LocatedReach => ({
  coverage: {
    group: 'atencion',
    known: places.length,
    placed: places.length,
    approximate: places.filter(({ aproximado }) => aproximado).length,
    unverified: 0,
  },
  places,
  refusal: 'pocos_lugares',
  quadrants: null,
  beyond: null,
  kinds: [],
});

const geometry: MapDrawing = {
  width: 640,
  height: 700,
  colonias: ['Centro', 'Ávila', 'Zarco'].map((nombre) => ({
    clave: key(nombre.toLowerCase()),
    nombre,
    path: 'M0 0',
    centroid: [0, 0],
  })),
  outline: 'M0 0',
  labels: { wide: [], narrow: [] },
};

describe('placeShapes', () => {
  const shapes = placeShapes(
    reach(place('A', 'Centro', true), place('B', 'Centro', true), place('C', 'Zarco', false)),
    geometry,
  );

  it('marks and names a colonia with a place of which no street is known, and tells which', () => {
    expect(shapes.map(({ named }) => named)).toEqual([true, false, false]);
    expect(shapes[0]?.title).toBe('Centro: Servicio A y Servicio B');
    expect(shapes[0]?.fill).not.toBe(shapes[1]?.fill);
  });

  it('leaves plain a colonia whose place has a point of its own', () => {
    expect(shapes[2]?.fill).toBe(shapes[1]?.fill);
    expect(shapes[2]?.title).toBe('Zarco');
  });
});

it('two colonias of the same name are two', () => {
  const twins = reach(place('A', 'Centro', true), place('B', 'Centro', true, 'centro-2'));
  const drawn = {
    ...geometry,
    colonias: ['centro', 'centro-2'].flatMap((clave) =>
      geometry.colonias.slice(0, 1).map((shape) => ({ ...shape, clave: key(clave) })),
    ),
  };
  expect(placeShapes(twins, drawn).map(({ title }) => title)).toEqual([
    'Centro: Servicio A',
    'Centro: Servicio B',
  ]);
  expect(placesByColonia(twins).map(({ clave, places }) => [clave, places.length])).toEqual([
    ['centro', 1],
    ['centro-2', 1],
  ]);
});

describe('placeDots', () => {
  it('sets places of one point beside each other, and leaves out what is not in the drawing', () => {
    const dots = placeDots(
      reach(place('A', 'Centro', true), place('B', null, false), place('C', 'Centro', true)),
      [[100, 50], null, [100, 50]],
    );
    expect(dots).toHaveLength(2);
    const [first, second] = dots;
    expect(first?.y).toBe(second?.y);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(9);
    expect(first?.title).toBe(
      'Servicio A (LUNA, de la Secretaría de las Mujeres): sólo se sabe su colonia',
    );
  });
});

describe('placesByColonia', () => {
  it('goes by the alphabet, accents apart, and ends outside the alcaldía', () => {
    const found = placesByColonia(
      reach(
        place('A', null, false),
        place('B', 'Zarco', true),
        place('C', 'Ávila', true),
        place('D', 'Centro', true),
        place('E', 'Zarco', true),
      ),
    );
    expect(found.map(({ colonia, places }) => [colonia, places.length])).toEqual([
      ['Ávila', 1],
      ['Centro', 1],
      ['Zarco', 2],
      [null, 1],
    ]);
  });
});
