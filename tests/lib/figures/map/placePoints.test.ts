/** Places stand in the drawing where their colonia does. */
import { expect, it } from 'vitest';
import { drawMap } from '$lib/figures/map/drawing';
import { placePoints } from '$lib/figures/map/placePoints';
import { bundledTopology, clavesOf, rectangles } from '../topology';

const topology = rectangles({
  oeste: [-99.2, 19.4, -99.19, 19.41],
  este: [-99.19, 19.4, -99.18, 19.41],
});
const claves = new Set(topology.objects.colonias.geometries.map(({ id }) => String(id)));

/** Doctores, in the bundled boundaries. */
const DOCTORES = '0901500010011';

it('a place at the middle of a colonia is at the middle of its shape', () => {
  const { colonias } = drawMap(topology, claves);
  const [standing] = placePoints(topology, claves, [{ lat: 19.405, lon: -99.185 }]);
  expect(standing?.clave).toBe('09000-este');
  expect(standing?.point).toEqual(colonias.find(({ clave }) => clave === '09000-este')?.centroid);
});

it('a place elsewhere is not drawn', () => {
  const places = [
    { lat: 19.5, lon: -99.19 },
    { lat: 19.405, lon: -99.1 },
    { lat: 19.405, lon: -99.3 },
  ];
  for (const standing of placePoints(topology, claves, places)) {
    expect(standing).toEqual({ point: null, clave: null });
  }
});

it('is in the colonia that holds its point, of those drawn', () => {
  const bundled = bundledTopology();
  const all = clavesOf(bundled);
  const inDoctores = [{ lat: 19.418, lon: -99.147 }];
  expect(placePoints(bundled, all, inDoctores)[0]?.clave).toBe(DOCTORES);
  const others = new Set([...all].filter((clave) => clave !== DOCTORES));
  expect(placePoints(bundled, others, inDoctores)[0]?.clave).toBeNull();
});
