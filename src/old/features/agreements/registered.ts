/** The figures of the register of agreements, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const agreementFigures = {
  strip: {
    id: 'acuerdos',
    page: '/sesiones',
  },
  progress: {
    id: 'avance',
    page: '/sesiones',
    also: ['/sesiones/[fecha]'],
    anchor: 'avance-{acuerdo}',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
