/**
 * A build that is told to end while it solves, at five random moments each: that of one alcaldía, and
 * that of all. `npm run bench -- stop` does so at fifty.
 */
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, vi } from 'vitest';
import { withoutOtherSources } from '../../../scripts/bench/etl/stops';
import { isAbsent, shared } from '../../shared';
import { stoppedAtMoments } from './stoppedBuilds';

const ONE = shared('data/real/fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz');
const CITY = shared('data/real/fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
const COLONIAS = shared('data/real/geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
const COLONIAS_OF_CITY = shared('data/real/geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz');

/** A line that tells step, size of the system, and what is left. */
const SOLVING = /^Proteger y escribir · .*sistema de [\d,]+ celdas y [\d,]+ sumas.* · .*qued/m;

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(isAbsent(CITY, 'no se detiene ninguna construcción de archivos reales'))(
  'a build that solves',
  () => {
    const published = {
      root: resolve('.'),
      standing: (out: string) => cpSync('static/data', out, { recursive: true }),
      after: SOLVING,
      within: 8,
    };
    const inputs = (carpetas: string) => [
      ...['--input', `fgj_carpetas=${carpetas}`, '--input', `colonias=${COLONIAS}`],
      ...withoutOtherSources('static/data'),
    ];

    stoppedAtMoments(
      'ends within two seconds, and leaves nothing behind',
      { ...published, args: inputs(ONE) },
      21,
      5,
    );

    stoppedAtMoments(
      'so does that of all the alcaldías',
      {
        ...published,
        args: [
          ...inputs(CITY),
          ...['--input', `colonias_fgj=${COLONIAS_OF_CITY}`, '--alcaldia', 'todas'],
        ],
      },
      22,
      5,
    );
  },
);
