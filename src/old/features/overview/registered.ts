/** The figures of the front page, most of which stand on the page of each colonia too, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const overviewFigures = {
  map: {
    id: 'mapa',
    page: '/',
    also: ['/colonias/[colonia]'],
    file: 'colonias',
  },
  order: {
    id: 'orden',
    page: '/',
    also: ['/colonias/[colonia]', '/colonias/todas'],
    file: 'colonias',
  },
  multiples: {
    id: 'colonias-por-anio',
    page: '/',
    waits: true,
  },
  trend: {
    id: 'tendencia',
    page: '/',
    also: ['/colonias/[colonia]'],
    file: 'alcaldia',
  },
  quarters: {
    id: 'trimestres',
    page: '/colonias/[colonia]',
    also: ['/'],
    waits: true,
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
