/** Three colonias on a strip of land, and what was counted there: everything is known by hand. */
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import type { MapDrawing } from '$lib/figures/map/drawing';
import type { Measure } from '$lib/view/view';
import { key } from '../../coloniaKey';

/** Three squares of ten, side by side. */
export const STRIP: MapDrawing = {
  width: 30,
  height: 10,
  colonias: [
    { clave: key('alta'), nombre: 'Alta', path: 'M0 0H10V10H0Z', centroid: [5, 5] },
    { clave: key('baja'), nombre: 'Baja', path: 'M10 0H20V10H10Z', centroid: [15, 5] },
    { clave: key('oculta'), nombre: 'Oculta', path: 'M20 0H30V10H20Z', centroid: [25, 5] },
  ],
  outline: 'M0 0H30V10H0Z',
  labels: {
    wide: [
      { clave: key('alta'), lines: ['Alta'], x: 5, y: 5, fontSize: 4 },
      { clave: key('oculta'), lines: ['La', 'oculta'], x: 25, y: 5, fontSize: 4 },
    ],
    narrow: [{ clave: key('baja'), lines: ['Baja'], x: 15, y: 5, fontSize: 6 }],
  },
};

/** Of 1,000 women each: 300 carpetas in the first, 12 in the second, and those of the third protected. */
export const rankingBy = (measure: Measure): Ranking =>
  rankingOf(
    [
      { clave: key('alta'), nombre: 'Alta', n: 300, supresion: 'ninguna', mujeres: 1000 },
      { clave: key('baja'), nombre: 'Baja', n: 12, supresion: 'ninguna', mujeres: 1000 },
      { clave: key('oculta'), nombre: 'Oculta', n: null, supresion: 'primaria', mujeres: 1000 },
    ],
    { n: 315, mujeres: 3000 },
    measure,
    1,
    CARPETAS,
  );
