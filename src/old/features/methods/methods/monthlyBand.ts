import { daysIn } from '$old/lib/stats/time/days';
import { expectedBand, type CountedMonth } from '$old/lib/stats/time/expectedBand';
import { decimals } from './decimals';
import type { Method } from './method';

/** Rises 4 % a year, peaks in June; so many cases that rounding them is nothing. */
const DAILY = 6000;
const GROWTH = 1.04;
const YEARS = 6;

const series = Array.from({ length: 12 * YEARS }, (_, index): CountedMonth => {
  const month = `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return { month, count: Math.round(truth(month, Math.floor(index / 12))) };
});
const band = expectedBand(series.slice(0, -12), series.slice(-12));
const rise = (band?.trend ?? Number.NaN) - 1;
const held = (band?.points[0]?.expected ?? Number.NaN) / truth('2024-01-01', YEARS - 2);

export const monthlyBand: Method = {
  id: 'banda',
  nombre: 'La banda de lo esperado en una serie mensual',
  donde: 'En la tendencia, mes a mes, de la alcaldía.',
  queHace: [
    'De los años anteriores se aprende cuánto hay en un mes cualquiera: el nivel de los últimos doce meses, la temporada (hay meses altos y bajos cada año) y cuántos días tiene. La banda dice entre qué cuentas caería el mes si nada nuevo pasara; lo que se sale de ella se dice fuera de lo esperado. De los meses del confinamiento, abril a julio de 2020, no se aprende nada.',
    'Los niveles de un año a otro no se quedan quietos. La banda se abre lo que se han movido, y no prolonga una tendencia: las denuncias no suben ni bajan para siempre.',
    'En la página se juzgan los últimos 24 meses completos, de doce en doce, cada doce sólo con lo anterior a ellos. Como son muchos, «más que azar» se dice sólo de los que se salen también de unos límites más anchos, que sin ningún cambio rebasa un mes en 5 de cada 100 series.',
  ],
  formulas: [
    {
      tex: String.raw`\log \mu_t = \log(d_t\,s_t) + a_{y} + c \cos\frac{2\pi m}{12} + s \sin\frac{2\pi m}{12}`,
      leida:
        'El logaritmo de lo esperado es el de los días por la parte ya denunciada, más el nivel del año, más una onda de doce meses.',
    },
    {
      tex: String.raw`\mathrm{Var}(y_t) = \varphi \mu_t + \mu_t^2\,(h\,\tau^2 + \varphi\, x^{T} V x + v_t)`,
      leida:
        'La varianza de un mes nuevo es fi por lo esperado, más lo esperado al cuadrado por lo que se mueve el nivel en h años, lo incierto de la regresión y lo incierto de la parte ya denunciada.',
    },
    {
      tex: String.raw`y_t \sim \mathrm{BN}(\mu_t,\, \mathrm{Var}(y_t))`,
      leida:
        'La banda son los cuantiles de la binomial negativa con esa media y esa varianza que dejan fuera 2.5\u00a0% de cada lado, corridos lo que pide la t de Student: la varianza se aprendió de pocos años.',
    },
  ],
  simbolos: [
    { tex: 'd_t,\\; s_t', significa: 'los días del mes y la parte de sus casos ya denunciada' },
    { tex: 'a_y', significa: 'el nivel de su año (doce meses contados hacia atrás)' },
    { tex: 'm', significa: 'el mes, de enero a diciembre' },
    {
      tex: String.raw`\varphi`,
      significa: 'cuánto más que una Poisson varían los meses; uno o más',
    },
    { tex: String.raw`\tau^2`, significa: 'cuánto cambia el nivel de un año a otro, sin el azar' },
    { tex: 'x,\\; V', significa: 'los términos del mes y la covarianza de la regresión' },
    { tex: 'v_t', significa: 'la varianza del logaritmo de la parte ya denunciada' },
  ],
  porque: [
    'El promedio de tres años con un margen fijo (el «semáforo») pinta de rojo por azar las series chicas y no ve nada en las grandes: no toma en cuenta ni cuántos casos son ni en qué mes se está.',
    'Se le piden 95 de cada 100 meses. En el archivo real, dejando fuera un año a la vez, guarda 95.8; en series sorteadas, con niveles quietos o que se mueven y meses que varían lo que el azar o dos veces y media eso, de 93.7 a 97.4.',
  ],
  limites: [
    'Los límites son casos enteros, de cero en adelante. Hacen falta al menos 36 meses anteriores; con menos, o con un año sin un solo caso, no hay banda. La página tampoco la da con menos de cinco casos al mes, ni si los niveles cambian tanto de un año a otro que cabría casi todo.',
  ],
  noDice: [
    'La banda juzga cada mes por sí solo: de 20 se espera que uno se salga por azar. Para eso son los límites más anchos.',
    'Fuera de la banda no es «por algo»: no dice la causa, ni si cambió la violencia o la denuncia.',
    'Un mes excepcional del pasado ensancha la banda si no se deja fuera. Se deja fuera lo que se sabe excepcional por otro lado que estas cuentas.',
  ],
  ejemplos: [
    {
      caso: 'Alza anual que encuentra',
      resultado: `${decimals(rise * 100, 2)}\u00a0%`,
      dado: [],
      sale: [rise],
    },
    {
      caso: 'Lo que espera en enero del año siguiente, entre lo verdadero al nivel del último',
      resultado: decimals(held, 4),
      dado: [],
      sale: [held],
    },
  ],
  referencia:
    'Serie inventada, sin azar, de seis años: sube 4\u00a0% cada año y es más alta en junio. La banda se calcula con los cinco primeros, y tiene que dar 4\u00a0% y uno.',
  datos: [GROWTH - 1, GROWTH - 1],
  fuentes: [
    'R. E. Serfling, Public Health Reports 78 (1963).',
    'A. Noufaily y otros, Statistics in Medicine 32 (2013).',
    'F. E. Satterthwaite, Biometrics Bulletin 2 (1946).',
    'A. C. Harvey, Forecasting, Structural Time Series Models and the Kalman Filter (1989).',
  ],
};

/** Cases of a month at the level of a year, counted from 0. */
function truth(month: string, year: number): number {
  const season = Math.exp(0.15 * Math.cos((2 * Math.PI * (Number(month.slice(5, 7)) - 6)) / 12));
  return DAILY * daysIn(month) * GROWTH ** year * season;
}
