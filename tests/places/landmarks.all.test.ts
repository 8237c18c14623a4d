/** The real lists of landmarks: what became of each row, and that the catalogue is what the command gives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueText } from '../../scripts/places/catalogueFile';
import { COLUMNS, landmarkRows } from '../../scripts/places/landmarks';

const REAL = '../shared/data/real';

describe.skipIf(!existsSync(REAL))('the real lists', () => {
  const { rows, balances } = landmarkRows('.', {
    alcaldia: '09015',
    colonias: join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson'),
    ciudad: join(REAL, 'geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz'),
    metro: join(REAL, 'transporte/metro_estaciones_cdmx.csv'),
    metrobus: join(REAL, 'transporte/metrobus_estaciones_cdmx.csv'),
    pilares: join(REAL, 'apoyo/pilares_cdmx_por_wifi_2025.csv'),
  });

  it('give the catalogue that is kept', () => {
    expect(catalogueText(COLUMNS, rows)).toBe(readFileSync('data/catalogs/lugares.csv', 'utf8'));
  });

  it.each([
    ['Metro', 195, 37],
    ['Metrobús', 324, 77],
    ['PILARES', 312, 13],
  ])('of %s account for every row', (name, read, counted) => {
    const balance = balances.find(([each]) => each === name)?.[1];
    expect(balance).toMatchObject({ rows: read, counted });
    const aside = [...(balance?.aside.values() ?? [])].reduce((sum, n) => sum + n, 0);
    expect(aside).toBe(read - counted);
  });

  it('have a code for each of the 33 colonias', () => {
    expect(rows.filter(({ clase }) => clase === 'codigo_postal')).toHaveLength(33);
  });
});
