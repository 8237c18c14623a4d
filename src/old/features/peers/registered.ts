/** The figures of the comparison of alcaldías, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const peerFigures = {
  funnel: {
    id: 'embudo',
    page: '/comparar/[[indicador]]',
    file: 'alcaldias',
  },
  sources: {
    id: 'alcaldias-de-otra-fuente',
    page: '/comparar/[[indicador]]',
    anchor: 'alcaldias-{indicador}',
    file: 'alcaldias',
  },
  spine: {
    id: 'espina',
    page: '/comparar/[[indicador]]',
    file: 'indicadores',
  },
  other: {
    id: 'otras-fuentes',
    page: '/comparar/otras-fuentes',
    anchor: '{indicador}',
    file: 'alcaldias',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
