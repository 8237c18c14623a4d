/** The figures of what changed, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const changesFigures = {
  alcaldia: {
    id: 'cambios',
    page: '/cambios',
  },
  colonias: {
    id: 'cambios-colonias',
    page: '/cambios',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
