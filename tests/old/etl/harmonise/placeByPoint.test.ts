/** Rows whose place is their point: by hand, over two squares in two alcaldías. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeByPoint } from '../../../../scripts/old/etl/harmonise/placeByPoint';
import { openDatabase, rowsOf } from '../../../../scripts/old/etl/io/database';
import type { ColoniaPolygon } from '../../../../scripts/old/etl/geo/coloniaPolygons';

const square = (clave: string, west: number): ColoniaPolygon => ({
  clave,
  nombre: clave,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 19],
        [west, 20],
        [west + 1, 20],
        [west + 1, 19],
        [west, 19],
      ],
    ],
  },
});
const COLONIAS = [
  { clave: 'c1', alcaldia: '09015' },
  { clave: 'c2', alcaldia: '09003' },
];
const POLYGONS = [square('c1', -100), square('c2', -99), square('sin catálogo', -98)];
const BY_POINT = 'según el punto';

/** The alcaldía of each row afterwards. */
async function placed(
  rows: readonly (readonly [alcaldia: string, lon: string | null, lat: string | null])[],
): Promise<readonly (string | null)[]> {
  const db = await openDatabase();
  try {
    await db.run(
      'CREATE TABLE filas (n INTEGER, alcaldia VARCHAR, longitud VARCHAR, latitud VARCHAR)',
    );
    for (const [index, row] of rows.entries()) {
      const values = row.map((text) => (text === null ? 'NULL' : `'${text}'`));
      await db.run(`INSERT INTO filas VALUES (${index}, ${values.join(', ')})`);
    }
    await placeByPoint(db, COLONIAS, POLYGONS);
    const told = await rowsOf(
      db,
      'SELECT alcaldia FROM filas ORDER BY n',
      v.object({ alcaldia: v.nullable(v.string()) }),
    );
    const [left] = await rowsOf(
      db,
      "SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE table_name <> 'filas'",
      v.object({ n: v.number() }),
    );
    // Of the points nothing stays behind.
    expect(left?.n).toBe(0);
    return told.map(({ alcaldia }) => alcaldia);
  } finally {
    db.closeSync();
  }
}

describe('a row that writes no alcaldía', () => {
  it('is of the alcaldía of the colonia that its point falls in, however often it stands', async () => {
    expect(
      await placed([
        [BY_POINT, '-99.5', '19.5'],
        [BY_POINT, '-98.5', '19.5'],
        [BY_POINT, '-99.5', '19.5'],
        [BY_POINT, ' -99,5 ', '19,5'],
      ]),
    ).toEqual(['09015', '09003', '09015', '09015']);
  });

  it('is told by both of its coordinates, and by no other row', async () => {
    expect(
      await placed([
        [BY_POINT, '-99.5', '19.5'],
        [BY_POINT, '-98.5', '19.25'],
        [BY_POINT, '-99.5', '19.25'],
        [BY_POINT, '-98.5', '19.5'],
      ]),
    ).toEqual(['09015', '09003', '09015', '09003']);
  });

  it.each([
    ['no longitude', null, '19.5'],
    ['no latitude', '-99.5', null],
    ['words for a point', 'NA', 'NA'],
    ['no number as longitude', 'nan', '19.5'],
    ['no number as latitude', '-99.5', ' NaN '],
    ['a longitude without end', '-inf', '19.5'],
    ['a latitude larger than any number', '-99.5', '1e400'],
  ])('with %s is nowhere', async (_, lon, lat) => {
    expect(
      await placed([
        [BY_POINT, lon, lat],
        [BY_POINT, '-99.5', '19.5'],
      ]),
    ).toEqual([null, '09015']);
  });

  it.each([
    ['outside every colonia', '-90', '19.5'],
    ['in one that the catalogue lacks', '-97.5', '19.5'],
  ])('%s stays as it is, to be set aside', async (_, lon, lat) => {
    expect(
      await placed([
        [BY_POINT, lon, lat],
        [BY_POINT, '-99.5', '19.5'],
      ]),
    ).toEqual([BY_POINT, '09015']);
  });
});

it('a row that writes its alcaldía keeps it, wherever its point falls', async () => {
  expect(
    await placed([
      ['TLALPAN', '-99.5', '19.5'],
      ['TLALPAN', null, null],
      [BY_POINT, '-99.5', '19.5'],
    ]),
  ).toEqual(['TLALPAN', 'TLALPAN', '09015']);
});

it('of a file that writes them all, nothing is done', async () => {
  expect(await placed([['TLALPAN', null, null]])).toEqual(['TLALPAN']);
});
