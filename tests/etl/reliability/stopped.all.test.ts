/**
 * A build that is told to end while it solves, at five random moments each: that of one alcaldía, and
 * that of all. `npm run bench -- stop` does so at fifty.
 */
import { afterEach, describe, vi } from 'vitest';
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
    const inputs = (carpetas: string) => [
      ...['--input', `fgj_carpetas=${carpetas}`, '--input', `colonias=${COLONIAS}`],
    ];

    stoppedAtMoments(
      'ends within two seconds, and leaves nothing behind',
      { args: inputs(ONE), after: SOLVING, within: 8 },
      21,
      5,
    );

    stoppedAtMoments(
      'so does that of all the alcaldías',
      {
        args: [
          ...inputs(CITY),
          ...['--input', `colonias_fgj=${COLONIAS_OF_CITY}`, '--alcaldia', 'todas'],
        ],
        after: SOLVING,
        within: 8,
      },
      22,
      5,
    );
  },
);
