import type { Measure } from '$old/lib/view/view';
import type { figureLinkWords } from '$old/lib/words/es/figureLinks';

/** An anchor of the methods page that figures lead to. */
export type MethodAnchor = keyof typeof figureLinkWords.methods;

/** What stands behind the number of a colonia, by how it is measured. */
export const METHOD_OF_MEASURE: Readonly<Record<Measure, MethodAnchor>> = {
  veredicto: 'comparacion',
  carpetas: 'intervalos',
  tasa: 'intervalos',
  suavizada: 'suavizado',
  excedencia: 'excedencia',
};
