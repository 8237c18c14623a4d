/** The figures of the reach of help, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const helpFigures = {
  map: {
    id: 'ayuda-mapa',
    page: '/servicios/alcance',
    anchor: 'mapa-{grupo}',
    file: 'alcance',
  },
  quadrants: {
    id: 'ayuda-cuadrantes',
    page: '/servicios/alcance',
    anchor: 'cuadrantes-{grupo}',
    file: 'alcance',
  },
  places: {
    id: 'ayuda-lugares',
    page: '/servicios/alcance',
    anchor: 'lugares-{grupo}',
    file: 'lugares',
    waits: true,
  },
  newPlace: {
    id: 'ayuda-lugar-nuevo',
    page: '/servicios/alcance',
    anchor: 'lugar-nuevo',
    file: 'lugar-nuevo',
    waits: true,
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
