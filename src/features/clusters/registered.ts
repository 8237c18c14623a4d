/** The figures of the clusters, as the register knows them. */
import type { RegisteredFigure } from '$lib/view/figure';

export const clusterFigures = {
  zones: {
    id: 'zonas',
    page: '/agrupamientos/[[indicador]]',
    file: 'agrupamientos',
  },
  neighbourhoods: {
    id: 'vecindarios',
    page: '/agrupamientos/[[indicador]]',
    file: 'agrupamientos',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
