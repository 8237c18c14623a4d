/** The real women of April 2019 to March 2021: their balance, and what may be said of them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countSource } from '../../../scripts/etl/build/countSource';
import { countWomen, womenQuality, womenRows } from '../../../scripts/etl/build/countWomen';
import { readGeography } from '../../../scripts/etl/build/geography';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { quiet } from '../../../scripts/etl/io/progress';
import { resolveInputs } from '../../../scripts/etl/registry/inputs';
import { loadSource, sourceIds } from '../../../scripts/etl/registry/loadSources';
import { WOMEN_DAYS } from '../../../scripts/etl/sources/fgj_mujeres/file';
import { isAbsent, shared } from '../../shared';
import { CUAUHTEMOC } from '../alcaldia';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueban las mujeres por carpetas');
const given = (path: string) => [{ path: join(REAL, path), obtained: null, url: null }];

it.skipIf(absent)(
  'are 4,695 rows of Cuauhtémoc and five ratios',
  { timeout: 120_000 },
  async () => {
    const catalogs = readCatalogs('.');
    const women = await countWomen(
      '.',
      given('fgj/victimas_mujeres_ageb_mes_2019_04_2021_03.tsv.gz'),
      catalogs,
    );
    expect(women.manifest).toMatchObject({
      filas_leidas: 54_606,
      filas_apartadas: [
        // 40 of VIOLACION DE CORRESPONDENCIA and 35 of VIOLACION DE LA INTIMIDAD.
        { motivo: 'delito_fuera_de_catalogo', filas: 75 },
        { motivo: 'sin_ageb', filas: 15 },
        { motivo: 'feminicidio', filas: 174 },
      ],
    });
    expect(womenQuality(women, 'interno')).toHaveLength(22);
    const here = women.counts.filter(({ alcaldia }) => alcaldia === CUAUHTEMOC);
    // Of 4,700 rows, 5 are of VIOLACION DE CORRESPONDENCIA; of the others, 3 of VIOLACION DE LA INTIMIDAD
    // and 20 of feminicide are not told.
    expect(here.reduce((sum, { n_casos: n }) => sum + n, 0)).toBe(4695 - 3 - 20);
    const registered = await loadSource('.', 'fgj_carpetas');
    if (registered === undefined) throw new Error('fgj_carpetas no está');
    const layer = join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
    const inputs = resolveInputs('.', sourceIds('.'), new Map([['colonias', [layer]]]));
    const carpetas = await countSource(
      '.',
      registered,
      given('fgj/carpetas_cdmx_2019_2024_puntos.csv.gz'),
      catalogs,
      await readGeography('.', inputs, catalogs, CUAUHTEMOC),
      quiet,
      {
        places: new Map(),
        texts: new Map([['fgj_carpetas', WOMEN_DAYS]]),
        filesOf: () => [],
        past: null,
      },
    );
    const of = (delito: string) =>
      carpetas.texts.find((row) => row.alcaldia === CUAUHTEMOC && row.delito === delito)?.n_casos;
    expect(['VIOLENCIA FAMILIAR', 'ABUSO SEXUAL', 'ACOSO SEXUAL', 'VIOLACION'].map(of)).toEqual([
      4197, 808, 279, 198,
    ]);
    const rows = womenRows(women, [carpetas], 5);
    const told = rows.filter(({ alcaldia }) => alcaldia === CUAUHTEMOC);
    expect(
      told
        .map(({ indicador, mujeres_por_diez: n }) => `${String(indicador)} ${String(n)}`)
        .toSorted(),
    ).toEqual([
      'abuso_sexual 9',
      'acoso_sexual 9',
      'intimidad_sexual 8',
      'violacion 8',
      'violencia_familiar 8',
    ]);
    expect(rows.filter(({ indicador }) => /feminici|total/.test(String(indicador)))).toEqual([]);
  },
);
