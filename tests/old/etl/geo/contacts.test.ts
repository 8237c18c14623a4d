import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../../../scripts/old/etl/geo/contacts';
import { coloniaGeometry } from '../../../../scripts/old/etl/publish/coloniaGeometry';

/** One metre, in degrees of latitude; near enough in longitude for a test on the equator. */
const M = 1 / 111_195;

/** A rectangle, in metres. */
const block = (west: number, south: number, width: number, height: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west * M, south * M],
      [west * M, (south + height) * M],
      [(west + width) * M, (south + height) * M],
      [(west + width) * M, south * M],
      [west * M, south * M],
    ],
  ],
});

describe('shapes whose borders do not match', () => {
  it.each([
    ['a gap of 14 m', block(514, 0, 500, 500), true],
    ['a gap of 16 m', block(516, 0, 500, 500), false],
    ['an overlap', block(490, 0, 500, 500), true],
    ['10 m of common border', block(500, 490, 500, 500), false],
    ['30 m of common border', block(500, 470, 500, 500), true],
    ['a corner', block(500, 500, 500, 500), false],
  ])('with %s', (_, other, touch) => {
    const { neighbours } = contactsOf([block(0, 0, 500, 500), other]);
    expect(neighbours).toEqual(touch ? [[1], [0]] : [[], []]);
  });

  it('have for edge the border that faces nothing', () => {
    const { edge } = contactsOf([block(0, 0, 500, 500), block(510, 0, 500, 500)]);
    const metres = edge.map((line) => line.map((at) => at.map((x) => Math.round((x ?? 0) / M))));
    expect(metres).toEqual([
      [
        [0, 0],
        [0, 500],
        [500, 500],
      ],
      [
        [500, 0],
        [0, 0],
      ],
      [
        [510, 500],
        [1010, 500],
        [1010, 0],
        [510, 0],
      ],
    ]);
  });

  it('are nothing where there are none', () => {
    expect(contactsOf([])).toEqual({ neighbours: [], edge: [] });
  });
});

const colonias = ['a', 'b'].map((clave) => ({ clave, slug: clave, nombre: clave }));
const published = (second: Polygon) => {
  const geometries = [block(0, 0, 500, 500), second];
  const geometry = coloniaGeometry(
    colonias,
    geometries.map((shape, index) => {
      const clave = colonias[index]?.clave ?? '';
      return { clave, nombre: clave, geometry: shape };
    }),
  );
  const topology: Topology<{ colonias: GeometryCollection; alcaldia: GeometryCollection }> =
    JSON.parse(geometry.topojson);
  return { geometry, topology, edge: feature(topology, topology.objects.alcaldia) };
};

describe('the published boundaries', () => {
  it('have for edge a union where borders match, and lines where they do not', () => {
    const exact = published(block(500, 0, 500, 500));
    const gapped = published(block(510, 0, 500, 500));
    for (const { geometry } of [exact, gapped]) {
      expect(geometry.adjacency).toEqual([
        { clave: 'a', vecina: 'b' },
        { clave: 'b', vecina: 'a' },
      ]);
    }
    expect(exact.topology.objects.alcaldia.type).toBe('MultiPolygon');
    expect(gapped.topology.objects.alcaldia.type).toBe('MultiLineString');
  });

  it('stand on a grid of a metre or finer, however wide they are', () => {
    for (const width of [500, 90_000]) {
      const { topology } = published(block(600, 0, width, 500));
      const [dx = 1, dy = 1] = topology.transform?.scale ?? [];
      expect(Math.max(dx, dy)).toBeLessThanOrEqual(1e-5);
    }
  });
});
