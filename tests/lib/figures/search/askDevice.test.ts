/** Of what the browser answers only a colonia goes on, and nothing is thrown. */
import { describe, expect, it } from 'vitest';
import { askDevice } from '$lib/figures/search/askDevice';
import { boundariesOf } from '$lib/figures/search/boundaries';
import type { Boundaries, Ring } from '$lib/place/whereabouts';
import { key } from '../../../coloniaKey';
import { readFileSync, readdirSync } from 'node:fs';

const RING: Ring = [
  [-99.15, 19.4],
  [-99.14, 19.4],
  [-99.14, 19.41],
  [-99.15, 19.41],
  [-99.15, 19.4],
];
const ONE: Boundaries = { colonias: [{ clave: key('una'), rings: [RING] }], edge: [RING] };

type Browser = Parameters<typeof askDevice>[0];

const standing = (latitude: number, longitude: number, accuracy = 10): Browser => ({
  getCurrentPosition: (found) => {
    const coords = {
      latitude,
      longitude,
      accuracy,
      altitude: null,
      altitudeAccuracy: null,
      heading: null,
      speed: null,
    };
    found({ coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => coords });
  },
});
const failing = (code: number): Browser => ({
  getCurrentPosition: (_, failed) =>
    failed?.({
      code,
      message: '',
      PERMISSION_DENIED: 1,
      POSITION_UNAVAILABLE: 2,
      TIMEOUT: 3,
    }),
});

describe('askDevice', () => {
  it('gives the colonia alone', async () => {
    expect(await askDevice(standing(19.405, -99.145), async () => ONE)).toEqual({
      kind: 'una',
      clave: 'una',
    });
  });

  it.each([
    [1, 'negada'],
    [2, 'sin_posicion'],
    [3, 'sin_posicion'],
  ])('of the failure %i of the browser is %s', async (code, kind) => {
    expect(await askDevice(failing(code), async () => ONE)).toEqual({ kind });
  });

  it('does not throw where the boundaries do not come', async () => {
    const none = () => Promise.reject(new Error('sin red'));
    expect(await askDevice(standing(19.405, -99.145), none)).toEqual({ kind: 'sin_contornos' });
    expect(await askDevice(failing(1), none)).toEqual({ kind: 'negada' });
  });
});

describe('the boundaries of the release', () => {
  const file = readdirSync('static/data').find((name) => name.endsWith('.topojson')) ?? '';
  const topology = JSON.parse(readFileSync(`static/data/${file}`, 'utf8'));
  const claves: readonly string[] = topology.objects.colonias.geometries.map(
    ({ id }: { readonly id: string }) => id,
  );
  const called = new Map<string, string>(
    topology.objects.colonias.geometries.map(
      ({ id, properties }: { readonly id: string; readonly properties: { nombre: string } }) => [
        id,
        properties.nombre,
      ],
    ),
  );
  const boundaries = boundariesOf(topology, new Set(claves));
  const standsIn = async (lat: number, lon: number, accuracy: number) => {
    const told = await askDevice(standing(lat, lon, accuracy), async () => boundaries);
    return told.kind === 'una' ? called.get(told.clave) : told.kind;
  };

  // Landmarks, and where anybody knows them to stand.
  it.each([
    ['the middle of the Zócalo', 19.4326, -99.1332, 'Centro'],
    ['the Hospital General', 19.4125, -99.1515, 'Doctores'],
    ['Plaza Río de Janeiro', 19.4199, -99.1598, 'Roma Norte'],
    ['the Kiosco Morisco', 19.4512, -99.1585, 'Santa María la Ribera'],
  ])('hold %s in its colonia', async (_, lat, lon, colonia) => {
    expect(await standsIn(lat, lon, 15)).toBe(colonia);
  });

  it.each([
    ['Coyoacán', 19.3499, -99.162],
    ['the Basílica de Guadalupe', 19.4848, -99.1175],
  ])('have %s outside', async (_, lat, lon) => {
    expect(await standsIn(lat, lon, 30)).toBe('fuera');
  });

  it('do not choose with the doubt of a telephone mast', async () => {
    expect(await standsIn(19.4326, -99.1332, 3000)).toBe('imprecisa');
  });
});
