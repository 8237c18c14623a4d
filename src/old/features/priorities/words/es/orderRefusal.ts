/** Why the colonias are in no order. */
import type { OrderRefusal } from '../../ask';

const BECAUSE: Readonly<Record<OrderRefusal, string>> = {
  faltan_anios: 'faltan tres años completos',
  sin_poblacion_por_colonia: 'no dice cuántas mujeres viven en cada una',
  sin_criterios: 'ninguno de los criterios distingue a una de otra',
};

export const orderRefusalSentence = (refusal: OrderRefusal): string =>
  `Esta publicación no alcanza para ordenar las colonias: ${BECAUSE[refusal]}.`;
