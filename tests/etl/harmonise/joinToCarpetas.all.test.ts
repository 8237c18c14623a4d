/** The real victims of September 2024 and the real carpetas, which share their points. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { caseKeys, carpetaPlaces } from '../../../scripts/etl/harmonise/carpetaPlaces';
import { joinToCarpetas } from '../../../scripts/etl/harmonise/joinToCarpetas';
import { isAbsent, shared } from '../../shared';
import { count } from '../sources/countFiles';

const REAL = shared('data/real/fgj');
const absent = isAbsent(REAL, 'no se unen víctimas y carpetas reales');

const TEST = 'are joined in 453 of 453 rows of family violence with a point';

it.skipIf(absent)(TEST, { timeout: 120_000 }, async () => {
  const carpetas = await count('fgj_carpetas', [
    join(REAL, 'carpetas_cdmx_2019_2024_puntos.csv.gz'),
  ]);
  const keys = await caseKeys(carpetas.db);
  await carpetas.db.run('ALTER TABLE casos ADD COLUMN colonia VARCHAR');
  const places = await carpetaPlaces(carpetas.db, keys);
  const { db } = await count('fgj_victimas', [join(REAL, 'victimas_cdmx_2024_09_cola.csv.gz')]);
  await db.run("DELETE FROM casos WHERE delito <> 'VIOLENCIA FAMILIAR'");
  // The 453rd is a legal person, which counts as nobody.
  expect(await joinToCarpetas(db, places, () => null)).toEqual({
    joined: 452,
    ambiguous: 0,
    unjoined: 0,
  });
  await db.run(`CREATE OR REPLACE TABLE casos AS
    SELECT row_number() OVER () AS id, trim(delito) AS delito, fecha_hecho::DATE AS fecha,
      try_cast(longitud AS DOUBLE) AS lon, try_cast(latitud AS DOUBLE) AS lat, alcaldia,
      colonia AS colonia_nombre
    FROM filas WHERE trim(delito) = 'VIOLENCIA FAMILIAR' AND fecha_hecho >= '2019'`);
  expect(await joinToCarpetas(db, places, () => null)).toEqual({
    joined: 453,
    ambiguous: 0,
    // Without a point: of no alcaldía, or of other states.
    unjoined: 23,
  });
});
