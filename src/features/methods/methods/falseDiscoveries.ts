import { benjaminiHochberg } from '$lib/stats/benjaminiHochberg';
import { decimals } from './decimals';
import type { Method } from './method';

const P_VALUES = [0.01, 0.04, 0.03, 0.005, 0.8] as const;
const corrected = benjaminiHochberg(P_VALUES).map((p) => p ?? Number.NaN);

export const falseDiscoveries: Method = {
  id: 'varias-a-la-vez',
  nombre: 'Muchas pruebas a la vez: la tasa de hallazgos falsos',
  donde: 'En los agrupamientos, al preguntar por cada colonia y sus vecinas.',
  queHace: [
    'Cuando se explora un mapa entero, lo útil no es que ni uno solo de los señalados sea por azar, sino que sean pocos. La corrección de Benjamini y Hochberg deja señalar de modo que, de todo lo señalado, se espere que a lo más 5\u00a0% sea por azar.',
  ],
  formulas: [
    {
      tex: String.raw`q_{(i)} = \min_{j \ge i}\, \min\left\{1,\; \frac{m}{j}\, p_{(j)}\right\}`,
      leida:
        'El valor corregido del lugar i es el menor, entre los lugares j desde i, de m entre j por el p del lugar j, sin pasar de uno.',
    },
  ],
  simbolos: [
    { tex: 'm', significa: 'cuántas pruebas se hicieron' },
    { tex: 'p_{(j)}', significa: 'sus valores p, de menor a mayor' },
  ],
  porque: [
    'Holm, que cuida de que ni un solo señalamiento sea por azar, se usa en los cambios y en el orden, donde se afirma algo de un delito o de una colonia. En los agrupamientos las pruebas de colonias vecinas comparten datos y Holm encontraría muy poco; ahí basta saber qué parte de lo señalado puede ser azar.',
  ],
  limites: [
    'Cada valor corregido queda entre el original y uno. Lo que no pudo probarse no cuenta entre las pruebas.',
  ],
  noDice: [
    'No dice cuáles de los señalados son los falsos: de 20, uno puede serlo.',
    'La promesa vale cuando las pruebas no se relacionan o se mueven juntas, que es lo común aquí: una colonia y su vecina.',
  ],
  ejemplos: [
    {
      caso: `Cinco pruebas, con p = ${P_VALUES.map((p) => decimals(p, 3)).join(', ')}`,
      resultado: `corregidos: ${corrected.map((p) => decimals(p, 3)).join(', ')}`,
      dado: P_VALUES,
      sale: corrected,
    },
  ],
  referencia: 'Son los números de p.adjust, de R, con el método BH.',
  fuentes: [
    'Y. Benjamini e Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995).',
    'Y. Benjamini y D. Yekutieli, Annals of Statistics 29 (2001).',
  ],
};
