/** The figure of the page of the data, as the register knows it. */
import type { RegisteredFigure } from '$old/lib/view/figure';

export const dataFigures = {
  /** Most releases change no count of a colonia. */
  revised: { id: 'revisiones-colonias', page: '/datos', waits: true },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
