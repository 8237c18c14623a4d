/** The figures of the sheets of the indicators, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const indicatorFigures = {
  series: {
    id: 'serie',
    page: '/indicadores/[id]',
  },
  sameFacts: {
    id: 'mismos-hechos',
    page: '/indicadores/[id]',
    anchor: 'serie-{indicador}',
    file: 'serie',
  },
  registers: {
    id: 'dos-registros',
    page: '/indicadores/[id]',
  },
  who: {
    id: 'quien',
    page: '/indicadores/[id]',
    anchor: 'quien-{fuente}',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
