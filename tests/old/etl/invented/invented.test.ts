/** No file of the tests holds a row, an identifier, or a point of a real case. Needs ../shared. */
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { literal, rowsOf, type Database } from '../../../../scripts/old/etl/io/database';
import { isAbsent, shared } from '../../../shared';
import { casesIn, filesIn, idsIn, pointsIn } from './ownCases';
import { openCases } from './realCases';

const REAL = shared('data/real');
const TABLES = filesIn('tests/fixtures', ['.csv', '.tsv']);
/** Everything that a test reads or that its author typed. */
const TEXTS = ['tests'].flatMap((folder) =>
  filesIn(folder, ['.csv', '.tsv', '.json', '.geojson', '.txt', '.ts']),
);

const absent = isAbsent(REAL, 'no se comparan los datos inventados con los reales');

it('the identifiers of our carpetas are beyond any that the Fiscalía will come to', () => {
  // It gives some 250,000 a year and was at 9.2 million in 2022.
  const ids = TABLES.filter((path) => path.includes('/fgj/'))
    .flatMap(casesIn)
    .flatMap(({ id }) => (id === null ? [] : [Number(id)]));
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !(id > 99_000_000))).toEqual([]);
});

describe.skipIf(absent)('beside the real cases', () => {
  let db: Database;
  const found = (sql: string) =>
    rowsOf(
      db,
      `SELECT DISTINCT archivo, que FROM (${sql}) ORDER BY ALL`,
      v.object({
        archivo: v.string(),
        que: v.string(),
      }),
    );

  beforeAll(async () => {
    db = await openCases(REAL, TABLES.flatMap(casesIn));
  }, 120_000);

  it('there is much to compare: the files of both sides were read', async () => {
    const sizes = await rowsOf(
      db,
      `SELECT (SELECT count(*) FROM reales WHERE fecha <> '' AND hora IS NOT NULL) AS n_rows,
         (SELECT count(DISTINCT id) FROM reales WHERE fuente = 'fgj') AS n_ids,
         (SELECT count(*) FROM reales WHERE try_cast(latitud AS DOUBLE) IS NOT NULL) AS n_points,
         (SELECT count(*) FROM nuestros WHERE delito IS NOT NULL AND fecha <> '') AS n_ours`,
      v.object({ n_rows: v.number(), n_ids: v.number(), n_points: v.number(), n_ours: v.number() }),
    );
    expect(sizes[0]?.n_rows).toBeGreaterThan(1_300_000);
    expect(sizes[0]?.n_ids).toBeGreaterThan(30_000);
    expect(sizes[0]?.n_points).toBeGreaterThan(1_300_000);
    expect(sizes[0]?.n_ours).toBeGreaterThan(50);
  });

  it('no table has the identifier of a real case', async () => {
    expect(
      await found(`SELECT archivo, id AS que FROM nuestros JOIN reales USING (id)
        WHERE fuente = CASE WHEN archivo LIKE '%linea_mujeres%' THEN 'locatel' ELSE 'fgj' END`),
    ).toEqual([]);
  });

  it('no table has the point of a real case with its day', async () => {
    // A point cut to four decimals (11 m) is still that point; with fewer, only one written so; «NA» is none.
    const decimals = `length(split_part(nuestros.latitud, '.', 2))`;
    const near = (axis: string) => `CASE WHEN ${decimals} >= 4
      THEN abs(try_cast(reales.${axis} AS DOUBLE) - try_cast(nuestros.${axis} AS DOUBLE)) <= pow(10, -least(${decimals}, 12))
      ELSE reales.${axis} = nuestros.${axis} END`;
    expect(
      await found(`SELECT archivo, concat_ws(' · ', nuestros.fecha, nuestros.latitud, nuestros.longitud) AS que
        FROM nuestros JOIN reales USING (fecha)
        WHERE fecha <> '' AND try_cast(nuestros.latitud AS DOUBLE) IS NOT NULL AND ${near('latitud')} AND ${near('longitud')}`),
    ).toEqual([]);
  });

  it('no table has the crime, day, hour and colonia of a real case', async () => {
    expect(
      await found(`SELECT archivo, concat_ws(' · ', delito, fecha, hora, colonia, alcaldia) AS que
        FROM nuestros JOIN reales USING (delito, fecha, hora, colonia, alcaldia) WHERE fecha <> ''`),
    ).toEqual([]);
  });

  it('no text has the identifier of a real carpeta', async () => {
    const ids = TEXTS.flatMap(idsIn);
    expect(ids.length).toBeGreaterThan(0);
    const rows = ids.map(
      ({ archivo, line, id }) => `(${literal(`${archivo}:${line}`)}, ${literal(id)})`,
    );
    expect(
      await found(`SELECT archivo, id AS que FROM (VALUES ${rows.join(', ')}) AS t(archivo, id)
        SEMI JOIN reales USING (id)`),
    ).toEqual([]);
  });

  it('no text has a point of a real case, to the metre', async () => {
    const points = TEXTS.flatMap(pointsIn);
    expect(points.length).toBeGreaterThan(0);
    const rows = points.map(
      ({ archivo, line, lat, lon }) =>
        `(${literal(`${archivo}:${line}`)}, ${literal(lat)}, ${literal(lon)}, ${Number(lat)}, ${Number(lon)})`,
    );
    const rounded = (axis: string) => `round(try_cast(${axis} AS DOUBLE), 5)`;
    expect(
      await found(`SELECT archivo, concat_ws(', ', a, b) AS que
        FROM (VALUES ${rows.join(', ')}) AS t(archivo, a, b, lat, lon)
        JOIN (SELECT DISTINCT ${rounded('latitud')} AS y, ${rounded('longitud')} AS x FROM reales)
          ON y = round(lat, 5) AND x = round(lon, 5)`),
    ).toEqual([]);
  });
});
