import { empiricalBayesIndex } from '$lib/stats/space/empiricalBayesIndex';
import { getisOrd } from '$lib/stats/space/getisOrd';
import { localMoran } from '$lib/stats/space/localMoran';
import { decimals } from './decimals';
import type { Method } from './method';
import {
  BOARD_CASES,
  BOARD_NUMBERS,
  BOARD_RATES,
  BOARD_SENTENCE,
  BOARD_WEIGHTS,
  BOARD_WOMEN,
} from './toyBoard';

const local = localMoran(BOARD_RATES, BOARD_WEIGHTS);
const hot = getisOrd(BOARD_RATES, BOARD_WEIGHTS);
const whole = empiricalBayesIndex(BOARD_CASES, BOARD_WOMEN, BOARD_WEIGHTS, {
  replicas: 999,
  seed: 1,
});
/** Cells of the board, from 1. */
const GATHERED = [6, 7, 10, 11, 4] as const;
const hotIn = (cell: number): number => hot[cell - 1]?.giStar ?? Number.NaN;

export const clusters: Method = {
  id: 'agrupamientos',
  nombre: '¿Las colonias altas están juntas? Moran local, Gi* y su corrección',
  donde: 'En los agrupamientos.',
  queHace: [
    'Primero, una sola pregunta del mapa entero: ¿las tasas altas tienden a quedar junto a otras altas, más de lo que daría el azar? La contesta el índice de Moran de tasas estandarizadas (EBI), que antes pone a cada colonia en sus propias desviaciones para que las chicas no manden.',
    'Después, colonia por colonia: el Moran local dice si ella y sus vecinas son parecidas (alta entre altas, baja entre bajas) o contrarias, y Gi* si el conjunto de ella y sus vecinas está por encima o por debajo (la página muestra el Moran local; con las mismas barajas, los dos dan el mismo valor p). Para saber qué daría el azar, se deja fija la colonia y se le barajan las vecinas miles de veces.',
    'Como se pregunta por todas, los valores p se corrigen por la tasa de hallazgos falsos. Si ninguno pasa, se dice: no se observa agrupamiento más allá del azar.',
  ],
  formulas: [
    {
      tex: String.raw`z_i = \frac{r_i - b}{(a + b / N_i)^{1/2}}`,
      leida:
        'La tasa estandarizada es la de la colonia menos la de todas, entre su error: la raíz de a más b entre sus mujeres.',
    },
    {
      tex: String.raw`\mathrm{EBI} = \frac{m}{\sum w_{ij}} \cdot \frac{\sum w_{ij}\, (z_i - \bar z)(z_j - \bar z)}{\sum (z_i - \bar z)^2}`,
      leida:
        'El índice es el promedio de los productos entre vecinas, entre la varianza: positivo si se parecen.',
    },
    {
      tex: String.raw`I_i = \frac{z_i - \bar z}{m_2} \sum_j w_{ij}\, (z_j - \bar z)`,
      leida:
        'El Moran local es lo que la colonia se aparta de la media, por lo que se apartan sus vecinas, entre la varianza.',
    },
    {
      tex: String.raw`G_i^{*} = \frac{\sum_{j \in V} z_j - k\, \bar z}{s\, \left(k\, \frac{m - k}{m - 1}\right)^{1/2}}`,
      leida:
        'Gi estrella es lo que suman ella y sus vecinas menos lo que sumarían por azar, entre su error.',
    },
    {
      tex: String.raw`p = \frac{r + 1}{R + 1}`,
      leida:
        'El valor p es una más las barajas que llegan a tanto como lo observado, entre una más todas.',
    },
  ],
  simbolos: [
    {
      tex: 'w_{ij}',
      significa: 'el peso de la vecina j para la colonia i; los de cada una suman uno',
    },
    { tex: 'a,\\; b', significa: 'varianza entre colonias y tasa de todas, como en el suavizado' },
    { tex: 'm_2', significa: 'la varianza de los z' },
    { tex: 'k,\\; V', significa: 'cuántas son ella y sus vecinas, y cuáles' },
  ],
  porque: [
    'Con tasas crudas, una colonia de pocas mujeres crea o rompe un agrupamiento por azar; estandarizarlas lo evita. Barajar, en vez de usar la normal, sirve con pocas colonias de pocas vecinas.',
    'Un mapa de calor pinta manchas siempre, también donde no hay nada, y además usa puntos que la Fiscalía desplaza a propósito. Esto puede contestar que no hay.',
  ],
  limites: [
    'El índice ronda de menos uno a uno; sin agrupamiento vale cerca de menos uno entre m menos uno. Una colonia sin vecinas no tiene Moran local.',
    'No se da sin casos, ni si todas las tasas son iguales. Las colonias con la cuenta protegida no entran; la página prueba si con lo menos y lo más que pueden tener el hallazgo sería otro, y lo avisa.',
  ],
  noDice: [
    'No dice por qué están juntas, ni señala a nadie: habla de carpetas y de dónde se anotaron.',
    'Depende de quién es vecina y de entre qué población se divide. En violencia del espacio público se repite con la gente que está ahí de día, y si el hallazgo cambia, se avisa.',
    'Las vecinas comparten su vecindad: dos colonias señaladas juntas no son dos hallazgos aparte.',
  ],
  ejemplos: [
    {
      caso: 'Tablero: EBI, cada vecina con el mismo peso',
      resultado: decimals(whole?.index ?? null, 10),
      dado: [],
      sale: [whole?.index ?? Number.NaN],
    },
    {
      caso: 'Tablero, celda 6: Moran local de las tasas y su z',
      resultado: `${decimals(local[5]?.index ?? null, 9)}; z = ${decimals(local[5]?.z ?? null, 9)}`,
      dado: [6],
      sale: [local[5]?.index ?? Number.NaN, local[5]?.z ?? Number.NaN],
    },
    {
      caso: 'Tablero, celdas 6, 7, 10, 11 y 4: Gi* de las tasas',
      resultado: GATHERED.map((cell) => decimals(hotIn(cell), 9)).join(', '),
      dado: GATHERED,
      sale: GATHERED.map(hotIn),
    },
  ],
  referencia: `Son los números de EBImoran.mc, localmoran y localG, del paquete spdep de R. ${BOARD_SENTENCE}`,
  datos: BOARD_NUMBERS,
  fuentes: [
    'R. M. Assunção y E. A. Reis, Statistics in Medicine 18 (1999).',
    'L. Anselin, Geographical Analysis 27 (1995).',
    'J. K. Ord y A. Getis, Geographical Analysis 27 (1995).',
    'M. Caldas de Castro y B. H. Singer, Geographical Analysis 38 (2006).',
  ],
};
