import { polygonContains } from 'd3-polygon';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openDatabase, rowsOf } from '../../../../scripts/old/etl/io/database';
import { assignColonias } from '../../../../scripts/old/etl/harmonise/assignColonias';
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';
import { coloniaFinder } from '../../../../scripts/old/etl/harmonise/pointInColonia';
import type { ColoniaPolygon } from '../../../../scripts/old/etl/geo/coloniaPolygons';

const ring = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const polygon = (clave: string, ...coordinates: [number, number][][]): ColoniaPolygon => ({
  clave,
  nombre: clave,
  geometry: { type: 'Polygon', coordinates },
});

const COLONIAS = [
  { clave: 'a1', nombre: 'La Peña', alcaldia: '09015' },
  { clave: 'a2', nombre: 'Río Verde', alcaldia: '09015' },
  { clave: 'b1', nombre: 'La Peña', alcaldia: '09007' },
];
const ALIASES = [{ alcaldia: '09015', variante: 'Peñita', clave: 'a1', fuente: 'Inventada' }];
/** `a1` has a hole; `a2` overlaps it; `b1` lies over both, in another alcaldía. */
const POLYGONS = [
  polygon('a1', ring(0, 0, 4), ring(1, 1, 1)),
  polygon('a2', ring(3, 0, 4)),
  polygon('b1', ring(0, 0, 8)),
];

const NO_HOLE: [number, number][] = [[NaN, NaN]];

interface Row {
  readonly alcaldia: string;
  readonly nombre: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** What a person would do, case by case. */
function byHand({ alcaldia, nombre, lon, lat }: Row): string | null {
  const spellings = [
    ...COLONIAS.map((row) => [row.alcaldia, row.nombre, row.clave] as const),
    ...ALIASES.map((row) => [row.alcaldia, row.variante, row.clave] as const),
  ];
  const named = spellings.find(
    ([of, written]) =>
      of === alcaldia && nombre !== null && normaliseName(written) === normaliseName(nombre),
  );
  if (named !== undefined) return named[2];
  const inside = POLYGONS.find(({ clave, geometry }) => {
    const own = COLONIAS.find((row) => row.clave === clave)?.alcaldia === alcaldia;
    if (!own || lon === null || lat === null || geometry.type !== 'Polygon') return false;
    const [outer = [], hole = NO_HOLE] = geometry.coordinates.map((points) =>
      points.map(([x = NaN, y = NaN]): [number, number] => [x, y]),
    );
    return polygonContains(outer, [lon, lat]) && !polygonContains(hole, [lon, lat]);
  });
  return inside?.clave ?? null;
}

async function assign(rows: readonly Row[], alcaldias: readonly string[]) {
  const db = await openDatabase();
  await db.run(
    'CREATE TABLE casos (id BIGINT, alcaldia VARCHAR, colonia_nombre VARCHAR, lon DOUBLE, lat DOUBLE, fecha DATE)',
  );
  for (const [id, row] of rows.entries()) {
    const cells = [id, row.alcaldia, row.nombre, row.lon, row.lat];
    await db.run("INSERT INTO casos VALUES (?, ?, ?, ?, ?, DATE '2024-05-01')", cells);
  }
  const names = { colonias: COLONIAS, aliases: ALIASES };
  const tally = await assignColonias(db, names, POLYGONS, alcaldias);
  const assigned = await rowsOf(
    db,
    'SELECT id AS n_id, colonia FROM casos ORDER BY id',
    v.object({ n_id: v.number(), colonia: v.nullable(v.string()) }),
  );
  db.closeSync();
  return { tally, colonias: assigned.map((row) => row.colonia) };
}

const coordinate = fc.option(fc.integer({ min: -1, max: 17 }).map((half) => half / 2 + 0.25));
const row = fc.record({
  alcaldia: fc.constantFrom('09015', '09007', '09002'),
  nombre: fc.constantFrom(null, 'La Peña', 'LA PENA', 'penita', 'Rio-Verde', 'Zona Vaga', "L'Ami"),
  lon: coordinate,
  lat: coordinate,
});

describe('the colonia of a case', () => {
  it('is what a person would give it, case by case', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const { tally, colonias } = await assign(rows, ['09015', '09007']);
        const asked = rows.map((each) => (each.alcaldia === '09002' ? null : byHand(each)));
        expect(colonias).toEqual(asked);
        const { byName, byVariant, byPoint, none } = tally;
        expect(byName + byVariant + byPoint + none).toBe(
          rows.filter(({ alcaldia }) => alcaldia !== '09002').length,
        );
        expect(byName + byVariant + byPoint).toBe(asked.filter((clave) => clave !== null).length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is the one named even where the point lies elsewhere, which is told', async () => {
    const named = { alcaldia: '09015', nombre: 'La Peña' };
    const { tally, colonias } = await assign(
      [
        { ...named, lon: 0.5, lat: 0.5 },
        { ...named, lon: 1.5, lat: 1.5 }, // in the hole
        { ...named, lon: 7.5, lat: 7.5 },
        { ...named, lon: null, lat: null },
        { alcaldia: '09015', nombre: 'la peña', lon: 6, lat: 1 },
      ],
      ['09015'],
    );
    expect(colonias).toEqual(['a1', 'a1', 'a1', 'a1', 'a1']);
    expect(tally).toMatchObject({
      byName: 4,
      byVariant: 1,
      byPoint: 0,
      none: 0,
      pointElsewhere: 3,
    });
    // Points that are not in the city say nothing of colonias.
    expect([tally.written, tally.unknown, tally.points]).toEqual([5, 0, []]);
  });

  it('is none of another alcaldía than those asked for', async () => {
    const { tally, colonias } = await assign(
      [{ alcaldia: '09007', nombre: 'La Peña', lon: 1, lat: 1 }],
      ['09015'],
    );
    expect(colonias).toEqual([null]);
    expect(tally).toMatchObject({ byName: 0, byVariant: 0, byPoint: 0, none: 0, written: 0 });
  });
});

describe('the finder of colonias', () => {
  it('gives the first in order where two overlap, and looks at every part of one', () => {
    const both = coloniaFinder(POLYGONS);
    expect(both.at(3.5, 0.5)).toBe('a1');
    expect(coloniaFinder(POLYGONS.toReversed()).at(3.5, 0.5)).toBe('b1');
    const islands = coloniaFinder([
      {
        clave: 'i',
        nombre: 'i',
        geometry: { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1)], [ring(5, 5, 1)]] },
      },
    ]);
    expect([islands.at(0.5, 0.5), islands.at(5.5, 5.5), islands.at(3, 3)]).toEqual([
      'i',
      'i',
      null,
    ]);
    expect(islands.isOutside('i', 3, 3)).toBe(true);
    expect(islands.isOutside('unknown', 3, 3)).toBe(false);
    expect(coloniaFinder([]).at(0, 0)).toBeNull();
  });
});
