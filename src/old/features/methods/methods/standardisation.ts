import { directStandardisation } from '$old/lib/stats/directStandardisation';
import { expectedCases, standardisedRatio } from '$old/lib/stats/indirectStandardisation';
import { decimals } from './decimals';
import type { Example, Method } from './method';

const PER = 100_000;

/** European population of 2013, 19 bands of age. */
const STANDARD = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000,
  2500, 1500, 1000,
] as const;
const PEOPLE = [
  636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
] as const;

export const standardisation: Method = {
  id: 'estandarizacion',
  nombre: 'Comparar lugares de edades distintas: la estandarización',
  donde:
    'En ninguna página todavía: está en la biblioteca del sitio y comprobada. Las carpetas publicadas no traen la edad de la víctima, y sin ella no puede darse.',
  queHace: [
    'Dos lugares con el mismo riesgo a cada edad tienen tasas distintas si en uno viven más jóvenes. La directa dice qué tasa tendría cada lugar si todos tuvieran las edades de una población estándar. La indirecta dice cuántas veces los casos esperados son los observados, si a cada edad el lugar tuviera el riesgo del estándar.',
  ],
  formulas: [
    {
      tex: String.raw`T = \frac{\sum w_i\, O_i / n_i}{\sum w_i}`,
      leida: 'Directa: el promedio de las tasas por edad, pesado por la población estándar.',
    },
    {
      tex: String.raw`L = T + \left(\frac{V}{O}\right)^{1/2} (L_O - O), \quad V = \frac{\sum w_i^2\, O_i / n_i^2}{(\sum w_i)^2}`,
      leida:
        'Su límite: la tasa más la raíz de su varianza entre los casos, por el límite de Byar de la cuenta menos la cuenta; el superior, igual.',
    },
    {
      tex: String.raw`R = \frac{O}{E}, \quad E = \sum n_i\, \frac{O_i^{s}}{n_i^{s}}`,
      leida:
        'Indirecta: los casos observados entre los esperados, que son las mujeres de cada edad por la tasa del estándar a esa edad.',
    },
  ],
  simbolos: [
    { tex: 'O_i,\\; n_i', significa: 'casos y mujeres del lugar en cada grupo de edad' },
    { tex: 'w_i', significa: 'mujeres de la población estándar en ese grupo' },
    { tex: 'O,\\; L_O', significa: 'todos los casos, y el límite de Byar de esa cuenta' },
    {
      tex: 'O_i^{s},\\; n_i^{s}',
      significa: 'casos y mujeres del estándar, que puede ser la ciudad',
    },
  ],
  porque: [
    'La directa permite comparar los lugares entre sí, y por eso se prefiere. La indirecta aguanta menos casos, pero sólo compara cada lugar con el estándar: dos razones indirectas no se comparan una con otra.',
  ],
  limites: [
    'La directa no se da con menos de 10 casos, ni si algún grupo de edad no tiene población. La indirecta no se da si no se esperaba ningún caso; con menos de 10, su intervalo es el exacto.',
    'Ninguna se da si no se conoce la edad de casi todas las víctimas: repartir las desconocidas sería inventarlas.',
  ],
  noDice: [
    'El número depende de la población estándar que se escoja: no es una tasa que alguien haya vivido.',
    'Un promedio esconde lo que pasa a cada edad: un lugar puede estar peor en niñas y mejor en adultas.',
  ],
  ejemplos: [
    direct(
      'Directa, 895 casos',
      [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91],
    ),
    direct('Directa, 91 casos', [12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4]),
    direct('Directa, 9 casos', [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 2, 3]),
    indirect(),
  ],
  referencia:
    'Las directas son de los datos de prueba de PHEindicatormethods, de OHID: 19 grupos de edad y la población europea de 2013. La indirecta, de las pruebas de esda, de PySAL.',
  fuentes: [
    'A. J. Dobson y otros, Statistics in Medicine 10 (1991).',
    'N. E. Breslow y N. E. Day, Statistical Methods in Cancer Research II (1987).',
  ],
};

function direct(caso: string, counts: readonly number[]): Example {
  const found = directStandardisation(
    counts.map((count, band) => ({
      count,
      population: PEOPLE[band] ?? Number.NaN,
      standard: STANDARD[band] ?? Number.NaN,
    })),
    PER,
  );
  const dado = [counts.reduce((sum, count) => sum + count, 0)];
  if (found === null) return { caso, resultado: 'no se da', dado, sale: [] };
  const [value, lower, upper] = [found.value, found.lower, found.upper].map((number) =>
    decimals(number, 4),
  );
  return {
    caso,
    resultado: `${value} por 100,000, intervalo de ${lower} a ${upper}`,
    dado,
    sale: [found.value, found.lower ?? Number.NaN, found.upper],
  };
}

function indirect(): Example {
  const expected = expectedCases(
    [
      [100, 100, 1000],
      [100, 45, 900],
      [110, 120, 1000],
      [90, 100, 900],
    ].map(([population = 0, standardCount = 0, standardPopulation = 0]) => ({
      population,
      standardCount,
      standardPopulation,
    })),
  );
  const ratio = standardisedRatio(95, expected)?.value ?? Number.NaN;
  return {
    caso: 'Indirecta, 95 casos en cuatro grupos de edad',
    resultado: `razón ${decimals(ratio, 8)}`,
    dado: [95],
    sale: [ratio],
  };
}
