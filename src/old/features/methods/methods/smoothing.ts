import { globalEmpiricalBayes } from '$old/lib/stats/areas/globalEmpiricalBayes';
import { localEmpiricalBayes } from '$old/lib/stats/areas/localEmpiricalBayes';
import { decimals } from './decimals';
import type { Method } from './method';
import {
  BOARD_AREAS,
  BOARD_CASES,
  BOARD_NEIGHBOURS,
  BOARD_NUMBERS,
  BOARD_SENTENCE,
  BOARD_WOMEN,
} from './toyBoard';

const PER = 100_000;

const whole = globalEmpiricalBayes(BOARD_AREAS);
const around = localEmpiricalBayes(BOARD_AREAS, BOARD_NEIGHBOURS);
/** Cells of the board, from 1. */
const GLOBAL = [1, 4, 6] as const;
const LOCAL = [4, 13] as const;

export const smoothing: Method = {
  id: 'suavizado',
  nombre: 'La tasa suavizada de una colonia',
  donde: 'En el mapa del panorama, cuando se pide la tasa suavizada.',
  queHace: [
    'Donde viven pocas mujeres, uno o dos casos hacen saltar la tasa: las más altas y las más bajas de un mapa suelen ser de las colonias más chicas. El suavizado acerca cada tasa a la media de todas, tanto más cuanto menos mujeres viven ahí. La de una colonia grande casi no se mueve.',
    'Cuánto se acerca lo deciden los datos: si las colonias difieren mucho más de lo que explica el azar, poco; si no difieren más que eso, todas reciben la misma tasa.',
    'El mapa usa la de gamma y Poisson, que da además un intervalo y la probabilidad de superar a la alcaldía. La de Marshall, por momentos, es la misma idea sin suponer una gamma; su variante local acerca a la tasa de las colonias vecinas. Está en la biblioteca del sitio, y con su varianza se estandarizan las tasas de los agrupamientos.',
  ],
  formulas: [
    {
      tex: String.raw`\hat r_c = b + w_c\,(r_c - b)`,
      leida:
        'La tasa suavizada es la media de las colonias, más una parte w de lo que la colonia se aparta de ella.',
    },
    {
      tex: String.raw`w_c = \frac{E_c}{E_c + \alpha}`,
      leida:
        'Gamma y Poisson: esa parte son los casos esperados en la colonia, entre ellos mismos más alfa.',
    },
    {
      tex: String.raw`w_c = \frac{a}{a + b / N_c}`,
      leida:
        'Marshall: es la varianza entre colonias, entre ella misma más la que el azar da a una colonia de N mujeres.',
    },
    {
      tex: String.raw`a = \max\left\{0,\; \frac{\sum N_i\,(r_i - b)^2}{\sum N_i} - \frac{b}{\bar N}\right\}`,
      leida:
        'Marshall: la varianza entre colonias es la observada, pesada por mujeres, menos la que se debe al azar, y nunca menos de cero.',
    },
  ],
  simbolos: [
    { tex: 'r_c,\\; N_c', significa: 'la tasa de la colonia y sus mujeres residentes' },
    {
      tex: 'b',
      significa:
        'la tasa a la que se acercan: la de todas o, en la variante local, la de su vecindad',
    },
    {
      tex: String.raw`E_c,\; \alpha`,
      significa: 'casos que tendría con la tasa de la alcaldía, y la tasa de la gamma',
    },
    { tex: 'a', significa: 'cuánto difieren las colonias más allá del azar' },
    { tex: String.raw`\bar N`, significa: 'mujeres por colonia, en promedio' },
  ],
  porque: [
    'Un mapa de tasas crudas llama la atención sobre las colonias más chicas, y uno de cuentas sobre las más grandes. Éste da a cada una la mejor conjetura con lo que se sabe de todas.',
    'Un modelo bayesiano completo con vecindad (BYM) dice casi lo mismo con unas decenas de colonias, y hay que creerle a su muestreo; aquí cada número se puede rehacer con lápiz.',
  ],
  limites: [
    'Queda entre la tasa de la colonia y la media de todas. Sin vecinas con tasa, la variante local usa la global.',
    'No se da de una colonia con la cuenta protegida o sin población conocida.',
  ],
  noDice: [
    'No es lo que pasó: es una conjetura. Para citar un número, usa las carpetas o la tasa con su intervalo.',
    'Puede borrar una colonia chica que de verdad está muy por encima, y sólo por ser chica.',
    'Las colonias protegidas no entran al cálculo, y son las de menos casos: la tasa a la que todas se acercan queda algo alta.',
  ],
  ejemplos: [
    {
      caso: 'Tablero: cuánto difieren sus celdas (a) y tasa de todas (b)',
      resultado: `a = ${decimals(whole?.between ?? null, 11)}; b = ${decimals((whole?.overall ?? 0) * PER, 4)} por 100,000`,
      dado: [],
      sale: [whole?.between ?? Number.NaN, (whole?.overall ?? Number.NaN) * PER],
    },
    {
      caso: 'Tablero, celdas 1, 4 y 6: 444.44, 0 y 1,818.18 crudas',
      resultado: `suavizadas: ${GLOBAL.map((cell) => decimals(per(whole?.rates, cell), 4)).join(', ')}`,
      dado: [...GLOBAL, ...GLOBAL.map(crude)],
      sale: GLOBAL.map((cell) => per(whole?.rates, cell)),
    },
    {
      caso: 'Tablero, celdas 4 y 13, con la variante local',
      resultado: LOCAL.map((cell) => decimals(per(around, cell), 4)).join(', '),
      dado: LOCAL,
      sale: LOCAL.map((cell) => per(around, cell)),
    },
  ],
  referencia: `De Marshall; los de gamma y Poisson están en la probabilidad de estar por encima. Son los números de EBest y EBlocal, del paquete spdep de R. ${BOARD_SENTENCE}`,
  datos: BOARD_NUMBERS,
  fuentes: [
    'R. J. Marshall, Applied Statistics 40 (1991).',
    'T. C. Bailey y A. C. Gatrell, Interactive Spatial Data Analysis (1995).',
  ],
};

/** @param cell of the board, from 1 */
function crude(cell: number): number {
  return ((BOARD_CASES[cell - 1] ?? Number.NaN) / (BOARD_WOMEN[cell - 1] ?? Number.NaN)) * PER;
}

/** @param cell of the board, from 1 */
function per(rates: readonly (number | null)[] | undefined, cell: number): number {
  return (rates?.[cell - 1] ?? Number.NaN) * PER;
}
