/** The methods of the site, under the question that each one helps to answer. */
import { comparison } from './methods/comparison';
import { completeMonths } from './methods/completeMonths';
import { exceedanceProbability } from './methods/exceedanceProbability';
import { intervals } from './methods/intervals';
import type { Method } from './methods/method';
import { order } from './methods/order';
import { peers } from './methods/peers';
import { proportions } from './methods/proportions';
import { protection } from './methods/protection';
import { severalAtOnce } from './methods/severalAtOnce';
import { smoothing } from './methods/smoothing';
import { topPlaces } from './methods/topPlaces';

export interface MethodGroup {
  /** The question, as a reader asks it. */
  readonly pregunta: string;
  readonly metodos: readonly Method[];
}

export const METHOD_GROUPS: readonly MethodGroup[] = [
  { pregunta: '¿Cambió?', metodos: [comparison] },
  { pregunta: '¿Qué tan seguro es un número?', metodos: [intervals, proportions] },
  { pregunta: '¿Dónde?', metodos: [smoothing, exceedanceProbability] },
  { pregunta: '¿Qué tan seguro es el orden?', metodos: [order, topPlaces, peers] },
  { pregunta: '¿Y si se pregunta muchas veces?', metodos: [severalAtOnce] },
  { pregunta: '¿Ya llegaron todas las denuncias?', metodos: [completeMonths] },
  { pregunta: '¿Se protege a las personas?', metodos: [protection] },
];

export const METHODS: readonly Method[] = METHOD_GROUPS.flatMap(({ metodos }) => metodos);
