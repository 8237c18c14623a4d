import { holm } from '$old/lib/stats/holm';
import { decimals } from './decimals';
import type { Method } from './method';

const P_VALUES = [0.01, 0.02, 0.03, 0.04] as const;
const corrected = holm(P_VALUES);

export const severalAtOnce: Method = {
  id: 'holm',
  nombre: 'Muchas pruebas a la vez: la corrección de Holm',
  donde:
    'En «¿qué cambió?», con todo lo que ahí se pregunta a la vez; en el mapa y en la lista, al comparar cada colonia con el resto de la alcaldía; en la tendencia, al comparar cada trimestre con los mismos meses de los dos años anteriores, menos los del confinamiento.',
  queHace: [
    'Quien hace 33 pruebas, una por colonia, con p menor que 0.05 encuentra una o dos «diferencias» aunque no haya ninguna. La corrección sube cada valor p según cuántas pruebas se hicieron, de modo que la probabilidad de señalar por error una colonia, aunque sea una sola, no pase de 5\u00a0%. Lo que se vuelve a preguntar con cada publicación se corrige al 2\u00a0%: así, en un año de publicaciones mensuales en que nada cambie, se afirma algún cambio menos de 5 veces en 100.',
  ],
  formulas: [
    {
      tex: String.raw`\tilde p_{(i)} = \max_{j \le i}\, \min\{1,\; (m - j + 1)\, p_{(j)}\}`,
      leida:
        'El p corregido del lugar i es el mayor, entre los lugares j hasta i, de m menos j más uno por el p del lugar j, sin pasar de uno.',
    },
  ],
  simbolos: [
    { tex: 'm', significa: 'cuántas pruebas se hicieron' },
    { tex: 'p_{(j)}', significa: 'sus valores p, de menor a mayor' },
  ],
  porque: [
    'Cuida lo mismo que la corrección de Bonferroni y nunca encuentra menos que ella. No supone nada de cómo se relacionan entre sí las pruebas, y aquí se relacionan: las colonias comparten casi el mismo resto.',
  ],
  limites: [
    'Cada p corregido queda entre el original y uno. Lo que no pudo probarse no cuenta entre las pruebas.',
  ],
  noDice: [
    'Es prudente: deja pasar diferencias reales antes que señalar una colonia por azar.',
    'Sólo corrige lo que se prueba junto en una figura; quien recorre indicador tras indicador vuelve a multiplicar las pruebas.',
  ],
  ejemplos: [
    {
      caso: `Cuatro pruebas, con p = ${P_VALUES.map((p) => decimals(p, 2)).join(', ')}`,
      resultado: `corregidos: ${corrected.map((p) => decimals(p, 2)).join(', ')}`,
      dado: P_VALUES,
      sale: corrected,
    },
  ],
  referencia: 'Se comprueba a mano: 4 × 0.01, 3 × 0.02, 2 × 0.03, y el último no puede bajar.',
  datos: [4, 0.01, 3, 0.02, 2, 0.03],
  fuentes: ['S. Holm, Scandinavian Journal of Statistics 6 (1979).'],
};
