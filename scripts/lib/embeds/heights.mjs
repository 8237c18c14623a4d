/**
 * How tall each figure is in a frame 600 px wide, in pixels: stated where no script may tell it. They are measured
 * in a browser on the release of November 2026.
 */

/** By how its anchor begins. */
const HEIGHTS = {
  mapa: 1020,
  tendencia: 1020,
  orden: 820,
  'colonias-por-anio': 1400,
  zonas: 1220,
  vecindarios: 1120,
  cambios: 1220,
  'cambios-colonias': 1220,
  embudo: 1060,
  alcaldias: 860,
  espina: 1080,
  curso: 800,
  pruebas: 660,
  comparables: 920,
  serie: 800,
  quien: 580,
  firmeza: 680,
  pesos: 800,
  'mapa-atencion': 1120,
  cuadrantes: 800,
  acuerdos: 560,
  avance: 780,
  'cifra-anios': 500,
  'cifra-pares': 540,
  'cifra-ventanas': 660,
};

/** On the page of a colonia. */
const OF_A_COLONIA = { mapa: 1120, trimestres: 740, cambios: 520, sexual: 340 };

const REST = 920;

/**
 * @param {string} page Within the site: `colonias/centro/`.
 * @param {string} anchor
 */
export function heightOf(page, anchor) {
  const known = page.startsWith('colonias/') ? OF_A_COLONIA : HEIGHTS;
  const fitting = Object.entries(known)
    .filter(([name]) => anchor === name || anchor.startsWith(`${name}-`))
    .toSorted(([one], [other]) => other.length - one.length);
  return fitting[0]?.[1] ?? REST;
}
