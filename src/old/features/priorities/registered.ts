/** The figures of the order of priority, as the register knows them. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const priorityFigures = {
  order: {
    id: 'prioridades-orden',
    page: '/prioridades',
    anchor: 'orden',
  },
  firmness: {
    id: 'prioridades-firmeza',
    page: '/prioridades',
    anchor: 'firmeza',
  },
  weights: {
    id: 'prioridades-pesos',
    page: '/prioridades',
    anchor: 'pesos',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
