/** The real geography beside the project: the known numbers that must come out. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal, openDatabase } from '../../../../scripts/old/etl/io/database';
import { coloniasOfCity } from '../../../../scripts/old/etl/geo/cityColonias';
import { readFgjCatalogue } from '../../../../scripts/old/etl/geo/fgjCatalogue';
import {
  officeProximity,
  proximityQualityRows,
} from '../../../../scripts/old/etl/count/registration/officeProximity';
import { readOffices } from '../../../../scripts/old/etl/geo/offices';
import { readCatalogs } from '../../../../scripts/old/etl/geo/placeCatalogs';
import { coloniaFinder } from '../../../../scripts/old/etl/harmonise/pointInColonia';
import { coloniaGeometry } from '../../../../scripts/old/etl/publish/coloniaGeometry';
import { readColoniaPolygons } from '../../../../scripts/old/etl/geo/coloniaPolygons';
import { isAbsent, shared } from '../../../shared';

const REAL = shared('data/real');
const geo = (name: string) => join(REAL, 'geo', name);
const OFFICIAL = geo('colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
const FGJ = geo('colonias_fgj_catalogo_cdmx_simplificado.geojson.gz');
const CUAUHTEMOC = '09015';

const absent = isAbsent(OFFICIAL, 'no se prueba la geografía real');

const catalogs = readCatalogs('.');

describe.skipIf(absent)('the colonias of the whole city', () => {
  const city = () => coloniasOfCity(readFgjCatalogue(FGJ), catalogs, readColoniaPolygons(OFFICIAL));

  it('are 1,521, the official 33 of Cuauhtémoc among them as they were', () => {
    const { colonias, polygons, unused } = city();
    expect(readFgjCatalogue(FGJ)).toHaveLength(1651);
    expect(colonias).toHaveLength(1521);
    expect(unused).toEqual([]);
    expect(new Set(colonias.map(({ slug }) => slug)).size).toBe(1521);
    expect(new Set(colonias.map(({ clave }) => clave)).size).toBe(1521);
    expect(colonias.filter(({ alcaldia }) => alcaldia === CUAUHTEMOC)).toEqual(catalogs.colonias);
    const official = new Map(readColoniaPolygons(OFFICIAL).map((row) => [row.clave, row.geometry]));
    for (const { clave, geometry } of polygons.filter((row) => official.has(row.clave))) {
      expect(geometry).toEqual(official.get(clave));
    }
    expect(colonias.find(({ slug }) => slug === 'agricola-oriental')).toMatchObject({
      clave: '09006-agricola-oriental',
      nombre: 'Agrícola Oriental',
    });
  });

  it('have boundaries light enough for a page, within seconds', () => {
    const { colonias, polygons } = city();
    const start = performance.now();
    const { topojson, adjacency, facts } = coloniaGeometry(colonias, polygons);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(topojson.length).toBeLessThan(700_000);
    const alone = colonias.filter(({ clave }) => !adjacency.some((pair) => pair.clave === clave));
    expect(alone.map(({ alcaldia }) => alcaldia).toSorted()).toEqual([
      '09007',
      '09009',
      '09009',
      '09012',
      '09012',
      '09012',
      '09013',
    ]);
    const finder = coloniaFinder(polygons);
    for (const { clave, lon, lat } of facts) expect(finder.isOutside(clave, lon, lat)).toBe(false);
  });

  it('touch, by nearness, exactly as the official ones share their borders', () => {
    const pairs = (polygons: ReturnType<typeof readColoniaPolygons>) =>
      coloniaGeometry(catalogs.colonias, polygons).adjacency.map((p) => `${p.clave} ${p.vecina}`);
    const exact = pairs(readColoniaPolygons(OFFICIAL));
    expect(exact).toHaveLength(2 * 68);
    // The Fiscalía's simplified polygons of the same colonias lose two of the pairs and add none.
    const simplified = pairs(coloniasOfCity(readFgjCatalogue(FGJ), catalogs, []).polygons);
    expect(simplified.filter((pair) => !exact.includes(pair))).toEqual([]);
    expect(exact.filter((pair) => !simplified.includes(pair))).toHaveLength(2 * 2);
  });
});

describe.skipIf(absent)('the cases near the Fiscalía', () => {
  it('are denser than around it in every year, by more than two times', async () => {
    const db = await openDatabase();
    const file = join(REAL, 'fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz');
    await db.run(`CREATE VIEW carpetas AS
      SELECT longitud AS lon, latitud AS lat, anio_hecho AS year FROM read_csv(${literal(file)})`);
    const offices = readOffices('.').filter(({ slug }) => slug === 'complejo-doctores');
    const results = await officeProximity(db, 'carpetas', offices);
    db.closeSync();
    expect(results.map(({ year, near, ring }) => [year, near, ring])).toEqual([
      [2019, 1491, 3535],
      [2020, 797, 2702],
      [2021, 966, 3141],
      [2022, 1011, 3133],
      [2023, 957, 3150],
      [2024, 777, 2618],
    ]);
    for (const { densities } of results) expect(densities?.lower).toBeGreaterThan(1.8);
    expect(proximityQualityRows(results)[0]).toMatchObject({
      regla: 'cerca_de_fiscalia_complejo-doctores_2019',
      filas: null,
      descripcion: expect.stringContaining('hay 3.4 veces (3.2–3.6) las carpetas por km²'),
    });
  });
});
