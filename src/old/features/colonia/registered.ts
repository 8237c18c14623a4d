/** The figures of the page of a colonia alone, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const coloniaFigures = {
  changes: {
    id: 'colonia-cambios',
    page: '/colonias/[colonia]',
    anchor: 'cambios',
    file: 'cambios',
  },
  sexual: {
    id: 'colonia-sexual',
    page: '/colonias/[colonia]',
    anchor: 'sexual',
    file: 'colonia',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
