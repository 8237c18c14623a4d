/** Which rows are joined to which carpeta, key by key. */
import { onTestFinished, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { openDatabase, rowsOf, type Database } from '../../../../scripts/old/etl/io/database';
import { caseKeys, carpetaPlaces } from '../../../../scripts/old/etl/harmonise/carpetaPlaces';
import { joinQuality, joinToCarpetas } from '../../../../scripts/old/etl/harmonise/joinToCarpetas';

interface Row {
  readonly delito?: string;
  readonly day?: string;
  readonly lon?: number | null;
  readonly lat?: number | null;
  readonly alcaldia?: string;
  readonly colonia?: string | null;
}

const DEFAULTS = {
  delito: 'VIOLENCIA FAMILIAR',
  day: '2024-09-03',
  lon: -99.14123,
  lat: 19.43456,
  alcaldia: '09015',
  colonia: null,
};

async function cases(rows: readonly Row[], column: string): Promise<Database> {
  const db = await openDatabase('any', 'never');
  onTestFinished(() => {
    db.closeSync();
  });
  await db.run(`CREATE TABLE casos (id BIGINT, delito VARCHAR, fecha DATE, lon DOUBLE, lat DOUBLE,
    alcaldia VARCHAR, ${column} VARCHAR)`);
  const quoted = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
  for (const [index, row] of rows.entries()) {
    const { delito, day, lon, lat, alcaldia, colonia } = { ...DEFAULTS, ...row };
    await db.run(`INSERT INTO casos VALUES (${index + 1}, '${delito}', '${day}', ${lon ?? 'NULL'},
      ${lat ?? 'NULL'}, '${alcaldia}', ${quoted(colonia)})`);
  }
  return db;
}

async function joined(carpetas: readonly Row[], victims: readonly Row[]) {
  const of = await cases(carpetas, 'colonia');
  const places = await carpetaPlaces(of, await caseKeys(of));
  const db = await cases(victims, 'colonia_nombre');
  const tally = await joinToCarpetas(db, places, (clave) => NAMES[clave] ?? null);
  const rows = await rowsOf(
    db,
    "SELECT alcaldia || ' ' || coalesce(colonia_nombre, '-') AS lugar FROM casos ORDER BY id",
    v.object({ lugar: v.string() }),
  );
  const tables = await rowsOf(
    db,
    'SELECT table_name AS tabla FROM duckdb_tables()',
    v.object({ tabla: v.string() }),
  );
  // What was joined is kept nowhere.
  expect(tables).toEqual([{ tabla: 'casos' }]);
  return { ...tally, places: rows.map(({ lugar }) => lugar) };
}

const NAMES: Readonly<Record<string, string>> = { '0901500010001': 'Jacarandas' };
const JACARANDAS = { colonia: '0901500010001' };

describe('a victim', () => {
  it('takes the alcaldía and the colonia of her carpeta, and many may have one', async () => {
    expect(await joined([JACARANDAS], [{ colonia: 'Zona' }, {}, { alcaldia: '09003' }])).toEqual({
      joined: 3,
      ambiguous: 0,
      unjoined: 0,
      places: ['09015 Jacarandas', '09015 Jacarandas', '09015 Jacarandas'],
    });
  });

  it('has the same point to five decimals, whichever of the two files writes more', async () => {
    const full = { lon: -99.141_231_9, lat: 19.434_558_8 };
    expect((await joined([JACARANDAS], [full])).joined).toBe(1);
    expect((await joined([{ ...JACARANDAS, ...full }], [{}])).joined).toBe(1);
    expect((await joined([JACARANDAS], [{ lat: 19.434_57 }])).joined).toBe(0);
    expect((await joined([JACARANDAS], [{ lon: -99.141_24 }])).joined).toBe(0);
  });

  it.each<[string, Row]>([
    ['another day', { day: '2024-09-04' }],
    ['another delito', { delito: 'ABUSO SEXUAL' }],
    ['no longitude', { lon: null }],
    ['no latitude', { lat: null }],
  ])('with %s keeps her own place', async (_, row) => {
    expect(await joined([JACARANDAS], [{ ...row, colonia: 'Zona' }])).toEqual({
      joined: 0,
      ambiguous: 0,
      unjoined: 1,
      places: ['09015 Zona'],
    });
  });

  it('is joined to none where several carpetas have her key, even in one colonia', async () => {
    const twice = [JACARANDAS, JACARANDAS, JACARANDAS, { ...JACARANDAS, day: '2024-09-04' }];
    expect(await joined(twice, [{ colonia: 'Zona' }, { day: '2024-09-04' }])).toEqual({
      joined: 1,
      ambiguous: 1,
      unjoined: 0,
      places: ['09015 Zona', '09015 Jacarandas'],
    });
  });

  it('keeps her own colonia where her carpeta has none, or one that is not published', async () => {
    const victim = { colonia: 'Zona', alcaldia: '09003' };
    const { places, joined: n } = await joined([{}], [victim]);
    expect([n, places]).toEqual([1, ['09015 Zona']]);
    const elsewhere = await joined([{ colonia: '0900300010001' }], [victim]);
    expect(elsewhere.places).toEqual(['09015 Zona']);
  });

  it('has no carpeta among those without a point', async () => {
    expect((await joined([{ lon: null }, { lat: null }], [{}])).unjoined).toBe(1);
  });
});

it('is told in the quality of the source, each row once', () => {
  const rows = joinQuality({ joined: 3, ambiguous: 1, unjoined: 2 });
  expect(rows).toEqual([
    {
      regla: 'unida_a_su_carpeta',
      efecto: 'corregida',
      filas: 3,
      descripcion: expect.stringMatching(
        /^Una sola carpeta tiene .+ en la colonia de esa carpeta\.$/,
      ),
    },
    {
      regla: 'carpeta_ambigua',
      efecto: 'señalada',
      filas: 1,
      descripcion: expect.stringMatching(/^Más de una carpeta .+ cuenta donde dice su renglón\.$/),
    },
    {
      regla: 'sin_carpeta_igual',
      efecto: 'señalada',
      filas: 2,
      descripcion: expect.stringMatching(/^Ninguna carpeta .+ cuenta donde dice su renglón\.$/),
    },
  ]);
});

it('is held where DuckDB may write nothing to disk', async () => {
  const db = await openDatabase('any', 'never');
  onTestFinished(() => {
    db.closeSync();
  });
  const [setting] = await rowsOf(
    db,
    "SELECT current_setting('temp_directory') AS carpeta",
    v.object({ carpeta: v.string() }),
  );
  expect(setting).toEqual({ carpeta: '' });
});
