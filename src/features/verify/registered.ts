/** The figures of a claim, as the register knows them. */
import type { RegisteredFigure } from '$lib/view/figure';

export const verifyFigures = {
  years: { id: 'cifra-anios', page: '/verificar', waits: true },
  pairs: { id: 'cifra-pares', page: '/verificar', waits: true },
  origins: { id: 'cifra-ventanas', page: '/verificar', waits: true },
} as const satisfies Readonly<Record<string, RegisteredFigure>>;
