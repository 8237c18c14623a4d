import { byar } from '$old/lib/stats/byar';
import { recentTrend } from '$old/lib/stats/time/recentTrend';
import { decimals } from './decimals';
import type { Example, Method } from './method';

/** Women of each year of the examples. */
const WOMEN = [286_000, 286_500, 287_000, 287_400, 287_900] as const;

const DIRECTIONS = { sube: 'sube', baja: 'baja', sin_cambio: 'sin cambio' } as const;

export const trendOfFive: Method = {
  id: 'tendencia-reciente',
  nombre: 'La tendencia reciente, de cinco años',
  donde:
    'En ninguna página todavía: está en la biblioteca del sitio y comprobada, para tasas de años completos.',
  queHace: [
    'Traza una recta por los últimos cinco valores, en la que pesan más los que se conocen mejor. Dice «sube» o «baja» sólo si la pendiente va mucho más allá de su error y no depende de un solo año: al quitar cualquiera de los cinco, la pendiente conserva su signo.',
  ],
  formulas: [
    {
      tex: String.raw`w_t = \left(\frac{3.92}{U_t - L_t}\right)^{2}`,
      leida:
        'El peso de un año es 3.92 entre el ancho de su intervalo, al cuadrado: uno entre su error estándar al cuadrado.',
    },
    {
      tex: String.raw`\beta = \frac{\sum w \sum w v t - \sum w t \sum w v}{\sum w \sum w t^2 - (\sum w t)^2}`,
      leida: 'La pendiente es la de los mínimos cuadrados con esos pesos.',
    },
    {
      tex: String.raw`\chi^2 = \beta^2 \cdot \frac{\sum w \sum w t^2 - (\sum w t)^2}{\sum w} > 9.55`,
      leida:
        'La pendiente entre su error estándar, al cuadrado, debe pasar de 9.55: una vez de cada 500 por azar.',
    },
  ],
  simbolos: [
    { tex: 'v', significa: 'el valor de cada año: su tasa' },
    { tex: 'L_t,\\; U_t', significa: 'los límites de su intervalo del 95\u00a0%' },
    { tex: 't', significa: 'el año, del primero al quinto' },
  ],
  porque: [
    'Es la regla con la que los indicadores de salud pública de Inglaterra ponen sus flechas (OHID Fingertips). Una flecha por cada cambio de un año a otro señala sobre todo azar.',
  ],
  limites: ['No se da con menos de cinco valores, ni si alguno no tiene intervalo.'],
  noDice: [
    'No dice cuándo cambió, ni ve una subida que se volvió bajada: es una recta.',
    '«Sin cambio» no prueba que nada cambió: con pocos casos, hasta un alza grande puede no notarse.',
  ],
  ejemplos: [counted([120, 131, 150, 158, 171]), counted([12, 9, 15, 11, 16])],
  referencia:
    'Tasas por 100,000 entre 286,000, 286,500, 287,000, 287,400 y 287,900 mujeres, con límites de Byar; la regla es la del código público de FingertipsNext.',
  datos: WOMEN,
  fuentes: ['OHID, Fingertips technical guidance: recent trends.'],
};

function counted(counts: readonly number[]): Example {
  const found = recentTrend(
    counts.map((count, year) => {
      const per = 100_000 / (WOMEN[year] ?? Number.NaN);
      const { lower, upper } = byar(count);
      return { value: count * per, lower: (lower ?? 0) * per, upper: upper * per };
    }),
  );
  if (found === null) throw new Error(`«${counts.join(', ')}» no tiene tendencia.`);
  return {
    caso: `${counts.join(', ')} casos en cinco años`,
    resultado: `${DIRECTIONS[found.direction]}: pendiente ${decimals(found.slope, 6)} por año, ji cuadrada ${decimals(found.chiSquare, 6)}`,
    dado: counts,
    sale: [found.slope, found.chiSquare],
  };
}
