/** What the page of priorities says around its figures. */
import type { PresetId } from '../../answers/presets';
import { titled } from '$old/lib/words/es/siteName';
import { PRESET_NAMES } from './criterionWords';

/** What an order is, wherever one is shown. */
export const ORDER_CAUTION =
  'Es un orden de dónde empezar con estos pesos y las denuncias que hay; no dice dónde hay más violencia.';

export const pageWords = {
  title: titled('Prioridades'),
  /** @param preset null for weights of the reader's own */
  titleOf: (preset: PresetId | null) =>
    titled(`Prioridades: ${preset === null ? 'otros pesos' : PRESET_NAMES[preset].toLowerCase()}`),
  description:
    'Por dónde empezar, con qué pesos, y qué tanto se sostiene el orden de las colonias con otros.',
  kicker: 'Prioridades: por dónde empezar',
  weightings:
    'Cada ponderación es un reparto de pesos parecido a éste, con los datos sorteados dentro de lo que no ' +
    'se sabe de ellos.',
  computing: 'Calculando qué tan firme es…',
  /** Of one that the release does not name. */
  colonia: (clave: string) => `Colonia ${clave}`,
};
