import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { rankAcceptability } from '$old/lib/stats/priority/rankAcceptability';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { weightMoves } from '$old/lib/stats/priority/weightMoves';
import { anyWeightings } from '$old/lib/stats/priority/weightings';
import { randomStream } from '$old/lib/stats/random/stream';
import { decimals } from './decimals';
import type { Method } from './method';

/** Two areas and two criteria, at equal weights. */
const VALUES = [
  [0.9, 0.2],
  [0.5, 0.8],
];
const WEIGHTS = [0.5, 0.5];
const scores = weightedIndex(VALUES, WEIGHTS).map(({ score }) => score);
const order = orderByScore(scores, VALUES);
const [any] = rankAcceptability(
  { areas: 2, criteria: 2, reference: [0, 1], first: 1 },
  (into) => into.set(VALUES.flat()),
  [anyWeightings(randomStream(1))],
  { replicas: 100_000 },
);
const turning = weightMoves(VALUES, WEIGHTS, order, 1)[0]?.up?.weight ?? Number.NaN;
const firstShare = any?.acceptability[0]?.[0] ?? Number.NaN;

export const priority: Method = {
  id: 'prioridades',
  nombre: 'Por dónde empezar: el puntaje, y qué tanto se sostiene',
  donde: 'En las prioridades.',
  queHace: [
    'Cada criterio se lleva a una escala de cero a uno y se multiplica por el peso que le da quien decide; el puntaje de una colonia es la suma. Los criterios salen de estimaciones de área pequeña, nunca de tasas crudas.',
    'Una cantidad (carpetas, tasa, distancia, personas) va de cero en la colonia con menos a uno en la colonia con más. Una probabilidad (que supere a la alcaldía, que haya aumentado) ya está entre cero y uno y se queda como es.',
    'Después se pregunta qué tanto se sostiene. Se sortean 10,000 ponderaciones alrededor de las elegidas y 10,000 entre todas las posibles, donde los criterios que ordenan casi igual pesan juntos lo que uno, y en cada una se sortea también el riesgo creíble de cada colonia: de él sale su tasa. De ahí, en qué parte de ellas queda cada colonia en cada lugar y entre las cinco primeras.',
    'Y se calcula, sin sorteo, hasta dónde puede moverse cada peso, con los demás en proporción, antes de que las cinco primeras sean otras.',
    'Una cuenta protegida por ser menor que cinco entra como cualquiera de 1 a 4, cada una con lo probable que la hacen las demás colonias; de una protegida para cubrir a otras sólo se sabe lo que enseñan las demás. Su valor no se muestra.',
  ],
  formulas: [
    {
      tex: String.raw`S_c = \sum_k w_k\, x_{ck}, \qquad x_{ck} = \frac{v_{ck} - \min_j v_{jk}}{\max_j v_{jk} - \min_j v_{jk}}`,
      leida:
        'El puntaje es la suma de los criterios por su peso, y cada criterio es lo que la colonia pasa de la menor entre lo que va de la menor a la mayor.',
    },
    {
      tex: String.raw`w_k' = \frac{w_k (1 + u_k)}{\sum_j w_j (1 + u_j)}, \qquad u_k \in [-q, q]`,
      leida:
        'Un peso parecido es el elegido por uno más un número al azar entre menos un cuarto y un cuarto, entre la suma de todos.',
    },
    {
      tex: String.raw`b_{cr} = \frac{\#\{s : \text{lugar de } c = r\}}{R}`,
      leida:
        'La aceptabilidad de un lugar es la parte de los sorteos en que la colonia queda en él.',
    },
    {
      tex: String.raw`t = \frac{B_j - B_i}{(x_{ik} - x_{jk}) - (B_i - B_j)}`,
      leida:
        'Dos colonias empatan donde sus rectas se cruzan: lo que la segunda lleva de ventaja en los demás criterios, entre lo que cambia esa ventaja por cada unidad de peso.',
    },
  ],
  simbolos: [
    { tex: 'w_k', significa: 'el peso del criterio k; suman uno' },
    { tex: 'v_{ck}', significa: 'el valor del criterio k en la colonia c' },
    { tex: 'q', significa: 'un cuarto' },
    { tex: 'R', significa: 'cuántos sorteos se hacen' },
    { tex: 'B_i', significa: 'el puntaje de la colonia i con los demás criterios solos' },
  ],
  porque: [
    'Se reescala por mínimo y máximo, y no por percentiles: un percentil separa a dos colonias casi iguales tanto como a dos muy distintas, y ahí es donde el azar decide. Así, además, el puntaje es la media de los sorteos.',
    'Una suma se lee: cada parte de la barra es lo que ese criterio aporta. Y nunca pone a una colonia por encima de otra que la iguala o la supera en todos los criterios.',
    'Los pesos son una decisión, no un dato. Por eso están a la vista, y por eso se dice qué pasa con otros.',
  ],
  limites: [
    'El puntaje va de cero a uno (en la página, de cero a cien). No se da sin criterios con peso.',
    'Las filas y las columnas de la aceptabilidad suman uno. Los sorteos parten de una semilla fija: en cualquier máquina salen los mismos dígitos.',
    'Un criterio que no distingue a las colonias más allá del azar no entra, y se dice.',
  ],
  noDice: [
    'No dice dónde hay más violencia: ordena por dónde empezar con estas denuncias y estos pesos.',
    'Una colonia con muchísimas más carpetas, o con mucha más gente, acerca entre sí a todas las demás en ese criterio.',
    'La parte incierta de la población, de la distancia y de cuánto difieren en verdad las colonias no se sortea.',
    'El archivo no dice dónde ocurrió la violencia sexual: la del espacio público no se puede separar de la de casa.',
  ],
  ejemplos: [
    {
      caso: 'Dos áreas, (0.9, 0.2) y (0.5, 0.8), con pesos iguales: puntajes (0.55 y 0.65)',
      resultado: scores.map((score) => decimals(score, 2)).join(' y '),
      dado: [...VALUES.flat(), 0.55, 0.65],
      sale: scores,
    },
    {
      caso: 'Las mismas: peso del primer criterio desde el que la primera va antes (exacto: 0.6)',
      resultado: decimals(turning, 4),
      dado: [0.6],
      sale: [turning],
    },
    {
      caso: 'Las mismas, con cualquier peso: parte en que la primera va antes (exacta: 0.4)',
      resultado: decimals(firstShare, 2),
      dado: [0.4],
      sale: [firstShare],
    },
  ],
  referencia:
    'Los valores exactos salen de la recta de cada puntaje: la primera va antes donde 0.4 por su peso supera a 0.6 por el otro.',
  datos: [0.4, 0.6],
  fuentes: [
    'R. Lahdelma, J. Hokkanen y P. Salminen, European Journal of Operational Research 106 (1998).',
    'M. Saisana, A. Saltelli y S. Tarantola, Journal of the Royal Statistical Society A 168 (2005).',
    'OCDE y JRC, Handbook on Constructing Composite Indicators (2008).',
    'W. Becker, paquete COINr de R (get_noisy_weights).',
  ],
};
