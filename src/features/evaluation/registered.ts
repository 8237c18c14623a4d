/** The figures of an evaluation, as the register knows them. */
import type { RegisteredFigure } from '$lib/view/figure';

export const evaluationFigures = {
  course: {
    id: 'curso',
    page: '/evaluar',
    file: 'evaluar-curso',
  },
  placebos: {
    id: 'pruebas',
    page: '/evaluar',
    file: 'evaluar-pruebas',
  },
  controls: {
    id: 'comparables',
    page: '/evaluar',
    file: 'evaluar-comparables',
  },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
