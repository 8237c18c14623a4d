import { kulldorffScan } from '$lib/stats/space/kulldorffScan';
import { scanWindows } from '$lib/stats/space/scanWindows';
import { decimals } from './decimals';
import type { Example, Method } from './method';

/** Leukaemia in New York, as SaTScan 9.6 counts it. */
const NEW_YORK = { cases: 552, people: 1_057_673 } as const;

export const scan: Method = {
  id: 'exploracion',
  nombre: 'El barrido de Kulldorff: los círculos con más casos de los esperados',
  donde: 'En los agrupamientos.',
  queHace: [
    'Dibuja todos los círculos posibles alrededor de cada colonia, de una sola hasta los que reúnen buena parte de la población. De cada uno compara los casos de adentro con los que le tocarían por su población, y se queda con el menos creíble por azar.',
    'Para saber si de veras lo es, reparte los mismos casos al azar cientos de veces, según la población y con un riesgo de cada colonia sacado de la distribución gamma que explica cuánto difieren (la de la tasa suavizada), sin que importe dónde está cada una. En cada reparto busca también su mejor círculo: así se paga haber buscado en todos, y que las colonias sean distintas no pasa por agrupamiento.',
  ],
  formulas: [
    {
      tex: String.raw`\Lambda = c \log\frac{c}{E} + (C - c) \log\frac{C - c}{C - E}`,
      leida:
        'La razón de verosimilitud, en logaritmo: casos de adentro por el logaritmo de casos entre esperados, más lo mismo de afuera; vale cero si adentro no hay más de lo esperado.',
    },
    {
      tex: String.raw`E = C \cdot \frac{N_Z}{N}`,
      leida: 'Lo esperado adentro son todos los casos por la parte de la población que vive ahí.',
    },
    {
      tex: String.raw`R = \frac{c / E}{(C - c) / (C - E)}`,
      leida: 'El riesgo relativo es la tasa de adentro entre la de afuera.',
    },
    {
      tex: String.raw`p = \frac{r + 1}{S + 1}`,
      leida:
        'El valor p es uno más los repartos cuyo mejor círculo llega a tanto, entre uno más todos los repartos.',
    },
  ],
  simbolos: [
    { tex: 'c,\\; C', significa: 'casos dentro del círculo, y todos' },
    { tex: 'N_Z,\\; N', significa: 'población del círculo, y toda' },
    { tex: 'S', significa: 'repartos al azar' },
  ],
  porque: [
    'El Moran local sólo mira a las vecinas que se tocan. El círculo prueba todos los tamaños, y su valor p ya cuenta todos los que probó. Es el método de las oficinas de salud para saber si un exceso de casos es un brote.',
  ],
  limites: [
    'Sólo busca excesos, en círculos de dos casos o más. Los que se dan no comparten colonias; el segundo y los demás se juzgan como si fueran el primero, que es ser prudente.',
    'No se da nada si ningún círculo tiene más casos de los esperados.',
  ],
  noDice: [
    'El círculo es una forma de buscar, no el borde de nada: un agrupamiento largo, a lo largo de una avenida, se ve partido o redondo.',
    'No todas las colonias de adentro son altas.',
    'Con un máximo de población distinto puede salir otro círculo.',
  ],
  ejemplos: [circle(1, 85, 95_249), circle(2, 38, 34_083), circle(3, 64, 78_280)],
  referencia:
    'Son los tres primeros de SaTScan 9.6 con los datos de leucemia de Nueva York: 552 casos en 1,057,673 personas. Los agrupamientos completos, con sus valores p, los comprueban las pruebas del sitio.',
  datos: [NEW_YORK.cases, NEW_YORK.people],
  fuentes: [
    'M. Kulldorff, Communications in Statistics: Theory and Methods 26 (1997).',
    'J. M. Loh y Z. Zhu, The Annals of Applied Statistics 1 (2007), de contar lo que difiere sin razón de lugar.',
  ],
};

/** A circle against all the rest, as two areas. */
function circle(place: number, cases: number, people: number): Example {
  const windows = scanWindows({
    x: [0, 1],
    y: [0, 0],
    population: [people, NEW_YORK.people - people],
  });
  const [found] = kulldorffScan([cases, NEW_YORK.cases - cases], windows, {
    replicas: 1,
    seed: 1,
  });
  if (found === undefined) throw new Error(`El círculo ${place} no tiene casos de más.`);
  return {
    caso: `Círculo ${place}: ${cases} casos entre ${decimals(people, 0)} personas`,
    resultado: `esperados ${decimals(found.expected, 2)}, riesgo relativo ${decimals(found.relativeRisk, 2)}, logaritmo de la razón ${decimals(found.logLikelihoodRatio, 6)}`,
    dado: [place, cases, people],
    sale: [found.expected, found.relativeRisk, found.logLikelihoodRatio],
  };
}
