import { INDICATOR_IDS } from '$old/lib/contract/indicators/catalogue';
import { cusum } from '$old/lib/stats/time/cusum';
import { ears } from '$old/lib/stats/time/ears';
import { farrington } from '$old/lib/stats/time/farrington';
import { decimals } from './decimals';
import type { Method } from './method';

const SHORT = [3, 5, 2, 4, 6, 3, 4, 5, 2, 3, 4, 5, 7, 12, 9, 4, 3, 2] as const;
const YEARS = [
  22, 18, 25, 24, 30, 28, 27, 26, 29, 31, 25, 20, 24, 20, 27, 26, 29, 31, 28, 27, 30, 33, 26, 22,
  23, 21, 26, 28, 32, 30, 29, 28, 31, 34, 27, 23, 25, 22, 29, 27, 33, 32, 30, 29, 33, 35, 28, 24,
  26, 23, 30, 29, 34, 33, 31, 30, 48, 36, 29, 25,
] as const;
const JUDGED = 57;
/** Where the sum of the example starts, and what is expected of each of its periods. */
const SINCE = 7;
const EACH = 4;
const ALPHA = 0.05;

const early = ears(SHORT, 'C1', { alpha: ALPHA });
const sums = cusum(
  SHORT.slice(SINCE - 1).map((count) => count),
  SHORT.slice(SINCE - 1).map(() => EACH),
);
const earlyAlarms = early.flatMap(({ alarm, index }) => (alarm ? [index + 1] : []));
const summedAlarms = sums.flatMap(({ alarm }, index) => (alarm ? [index + SINCE] : []));
const summedEnds = [summedAlarms.at(0) ?? Number.NaN, summedAlarms.at(-1) ?? Number.NaN];
const judged = farrington(
  YEARS.map((count) => ({ count, exposure: 1 })),
  JUDGED - 1,
  { variance: 'surveillance', fewCases: { cases: 0, months: 4 } },
);

export const alarms: Method = {
  id: 'alarmas',
  nombre: 'Alarmas: EARS, CUSUM y Farrington',
  donde:
    'En ninguna página todavía: están en la biblioteca del sitio y comprobadas. Para decir si un mes se sale de lo esperado, las páginas usan la banda.',
  queHace: [
    'Son los tres avisos de la vigilancia epidemiológica. EARS compara la cuenta con la media y la desviación de los siete periodos anteriores. CUSUM va sumando lo que cada periodo pasa de lo esperado, y avisa cuando la suma rebasa un tope: encuentra excesos chicos que duran. Farrington compara el mes con los mismos meses de años anteriores, y baja el peso de los brotes pasados para que no escondan el nuevo.',
  ],
  formulas: [
    {
      tex: String.raw`y_t > \bar y + z_{1-\alpha}\, s`,
      leida:
        'EARS C1 avisa si la cuenta pasa de la media más z desviaciones de los siete anteriores.',
    },
    {
      tex: String.raw`S_t = \max\left(0,\; S_{t-1} + \frac{y_t - m_t}{m_t^{1/2}} - k\right) \ge h`,
      leida:
        'CUSUM suma lo que la cuenta pasa de lo esperado, en desviaciones y menos k, sin bajar de cero, y avisa desde h.',
    },
    {
      tex: String.raw`y_t > \left(\mu^{2/3} + z_{1-\alpha} \left(\tfrac{4}{9}\, \mu^{1/3}\, \tau\right)^{1/2}\right)^{3/2}`,
      leida:
        'Farrington avisa si la cuenta pasa de ese tope: la media a los dos tercios, más z por su error, todo a los tres medios.',
    },
  ],
  simbolos: [
    { tex: String.raw`\bar y,\; s`, significa: 'media y desviación de los siete anteriores' },
    { tex: 'm_t', significa: 'lo esperado en el periodo' },
    { tex: 'k = 1.04,\\; h = 2.26', significa: 'holgura y tope, en desviaciones' },
    {
      tex: String.raw`\mu,\; \tau`,
      significa: 'media de la regresión sobre años anteriores, y cuánto varían los meses y ella',
    },
  ],
  porque: [
    'EARS sirve donde no hay años anteriores; CUSUM, para un exceso chico y sostenido; Farrington, para series de años con temporada. Se prefiere la banda porque también dice cuándo un mes es bajo, y porque se abre con lo que se mueven los niveles.',
    'La varianza es la del artículo. La del paquete surveillance de R da más falsas alarmas de las que promete; sólo se usa para comparar con sus números.',
  ],
  limites: [
    'EARS necesita siete periodos anteriores (nueve en C2 y C3); Farrington, tres años y al menos cinco casos en los últimos cuatro meses; CUSUM, lo esperado de cada periodo.',
  ],
  noDice: [
    `Una alarma es motivo para mirar, no un hallazgo: quien vigila ${INDICATOR_IDS.length} indicadores cada mes tendrá alarmas por azar.`,
    'En series de uno o dos casos al mes cualquier cuenta dispara, o ninguna: ahí no se usan.',
    'No avisan de bajas.',
  ],
  ejemplos: [
    {
      caso: `EARS C1 con alfa de ${decimals(ALPHA, 2)}: ${SHORT.join(', ')}`,
      resultado: `tope del octavo periodo ${decimals(early[0]?.upper ?? null, 8)}; alarmas en ${earlyAlarms.join(' y ')}`,
      dado: [ALPHA, ...SHORT],
      sale: [early[0]?.upper ?? Number.NaN, ...earlyAlarms],
    },
    {
      caso: `CUSUM de la misma serie desde el periodo ${SINCE}, con ${EACH} esperados`,
      resultado: `sumas ${sums.map(({ sum }) => decimals(sum, 2)).join(', ')}; alarmas del ${summedEnds.join(' al ')}`,
      dado: [SINCE, EACH],
      sale: [...sums.map(({ sum }) => sum), ...summedEnds],
    },
    {
      caso: `Farrington flexible: ${YEARS.length} meses, el ${JUDGED} con ${YEARS[JUDGED - 1]} casos`,
      resultado: `tope ${decimals(judged?.upper ?? null, 6)}: ${judged?.alarm === true ? 'alarma' : 'sin alarma'}`,
      dado: [YEARS.length, JUDGED, YEARS[JUDGED - 1] ?? Number.NaN],
      sale: [judged?.upper ?? Number.NaN],
    },
  ],
  referencia: `Son los números de earsC, algo.cusum y farringtonFlexible, del paquete surveillance de R. Los ${YEARS.length} meses: ${YEARS.join(', ')}.`,
  datos: [YEARS.length, ...YEARS],
  fuentes: [
    'L. Hutwagner y otros, Journal of Urban Health 80 (2003).',
    'G. Rossi, L. Lampugnani y M. Marchi, Statistics in Medicine 18 (1999).',
    'C. P. Farrington y otros, Journal of the Royal Statistical Society A 159 (1996).',
    'A. Noufaily y otros, Statistics in Medicine 32 (2013).',
  ],
};
