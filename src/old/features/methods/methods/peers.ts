import { funnelRatio } from '$old/lib/stats/funnel';
import { CONFIDENCE } from '$old/lib/stats/interval';
import { decimals } from './decimals';
import type { Example, Method } from './method';

export const peers: Method = {
  id: 'embudo',
  nombre: 'Una alcaldía entre las 16: el embudo',
  donde: 'En Comparar.',
  queHace: [
    'Donde viven pocas mujeres, la tasa brinca más por azar. El embudo dibuja, para cada número de mujeres, hasta dónde puede alejarse una alcaldía de la tasa de la ciudad sin que eso diga nada: los límites del 95\u00a0% y del 99.8\u00a0%. Sólo quien se sale de los del 99.8\u00a0% se dice por encima o por debajo; de quien sólo se sale de los del 95\u00a0% se dice «quizá».',
    'Si las alcaldías difieren entre sí más de lo que explica el azar, los límites exactos acusarían a casi todas. Entonces se ensanchan por la raíz de la sobredispersión, que mide cuánto de más difieren sin dejar que las más extremas pesen demasiado.',
  ],
  formulas: [
    {
      tex: String.raw`E = N \cdot \frac{\sum O_i}{\sum N_i}`,
      leida: 'Lo esperado son las mujeres de la alcaldía por la tasa de todas juntas.',
    },
    {
      tex: String.raw`1 \pm \varphi^{1/2}\, d_{\alpha}(E)`,
      leida:
        'Cada límite de la razón entre lo observado y lo esperado se aparta de uno la distancia exacta de Poisson, por la raíz de fi.',
    },
    {
      tex: String.raw`\varphi = \frac{1}{m} \sum \frac{(O_i - E_i)^2}{E_i}`,
      leida:
        'Fi es el promedio, sobre las alcaldías, de lo observado menos lo esperado, al cuadrado, entre lo esperado; las más extremas se acercan antes a su vecina.',
    },
  ],
  simbolos: [
    { tex: 'O_i,\\; N_i', significa: 'casos y mujeres residentes de cada alcaldía' },
    { tex: 'm', significa: 'cuántas alcaldías se comparan' },
    {
      tex: String.raw`d_{\alpha}(E)`,
      significa: 'la distancia exacta entre uno y el límite, sin sobredispersión',
    },
    {
      tex: String.raw`\varphi`,
      significa: 'la sobredispersión; vale uno si las diferencias no pasan del azar',
    },
  ],
  porque: [
    'Una lista de mayor a menor siempre tiene un primer lugar, aunque todas sean iguales. El embudo dice cuáles se apartan de verdad, y toma en cuenta el tamaño de cada una.',
  ],
  limites: [
    'El límite inferior nunca baja de cero, y los límites nunca se angostan: la sobredispersión vale uno o más.',
    'No se dibuja con menos de dos alcaldías, ni de un indicador sin un solo caso.',
  ],
  noDice: [
    'No dice por qué una alcaldía se sale: pueden ser la violencia, la denuncia, o la gente que está de paso y no vive ahí.',
    'Quedar dentro no es estar bien: es no distinguirse de la ciudad, que puede estar mal completa.',
  ],
  ejemplos: [
    limit('100 casos donde se esperaban 121.6268111', 121.626_811_1, 'lower'),
    limit('100 casos donde se esperaban 81.36400699', 81.364_006_99, 'upper'),
  ],
  referencia:
    'Son los límites de PHEindicatormethods, de OHID: el observado queda justo en la orilla.',
  fuentes: [
    'D. J. Spiegelhalter, Statistics in Medicine 24 (2005).',
    'D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005).',
  ],
};

function limit(caso: string, expected: number, side: 'lower' | 'upper'): Example {
  const found = funnelRatio(expected);
  if (found === null) throw new Error(`«${caso}» no tiene límites.`);
  const name = side === 'lower' ? 'inferior' : 'superior';
  return {
    caso,
    resultado: `límite ${name} del 95\u00a0%: ${decimals(found[side] * 100, 4)}\u00a0% de lo esperado`,
    dado: [100, expected],
    sale: [CONFIDENCE, found[side]],
  };
}
