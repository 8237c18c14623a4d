import { exceedance, mean, posterior } from '$old/lib/stats/areas/gammaPoisson';
import { decimals } from './decimals';
import type { Example, Method } from './method';

/** Prior of the examples: ν = α = 2. */
const PRIOR = { shape: 2, rate: 2 };

export const exceedanceProbability: Method = {
  id: 'excedencia',
  nombre: 'La probabilidad de estar por encima de la alcaldía',
  donde: 'En el mapa del panorama, cuando se pide la probabilidad de superar a la alcaldía.',
  queHace: [
    'El riesgo relativo de una colonia es cuántas veces la tasa de la alcaldía es la suya. No se conoce: se conocen sus casos, y cómo se reparten los riesgos de todas las colonias. De las dos cosas juntas sale qué valores son creíbles, y de ahí la probabilidad de que su riesgo pase de uno.',
    'Desde 0.8 se dice que es probable, y desde 0.95 que es casi seguro. Cerca de la mitad no se sabe; cerca de cero, es casi seguro que está por debajo.',
  ],
  formulas: [
    {
      tex: String.raw`\theta_c \mid O_c \sim \mathrm{Gamma}(O_c + \nu,\; E_c + \alpha)`,
      leida:
        'Dados los casos de la colonia, su riesgo sigue una gamma de forma O más ni y de tasa E más alfa.',
    },
    {
      tex: String.raw`P(\theta_c > 1) = 1 - F_{\mathrm{Gamma}}(1;\; O_c + \nu,\; E_c + \alpha)`,
      leida: 'La probabilidad de que pase de uno es lo que esa gamma deja por encima de uno.',
    },
    {
      tex: String.raw`\hat\theta_c = \frac{O_c + \nu}{E_c + \alpha}`,
      leida:
        'El riesgo esperado es O más ni, entre E más alfa: otra forma de suavizar, entre la razón cruda y la media.',
    },
    {
      tex: String.raw`\frac{\nu}{\alpha} = \bar\theta`,
      leida: 'Ni entre alfa es la media de los riesgos esperados.',
    },
    {
      tex: String.raw`\frac{\nu}{\alpha^2} = \sum \left(1 + \frac{\alpha}{E_i}\right) \frac{(\hat\theta_i - \bar\theta)^2}{m - 1}`,
      leida:
        'Ni entre alfa cuadrada es su varianza, corregida por lo que se acercaron; las dos se repiten hasta que no cambian.',
    },
  ],
  simbolos: [
    { tex: 'O_c', significa: 'los casos de la colonia' },
    { tex: 'E_c', significa: 'los que tendría con la tasa de la alcaldía' },
    {
      tex: String.raw`\nu,\; \alpha`,
      significa: 'forma y tasa de la gamma de la que salen los riesgos de todas',
    },
    { tex: 'm', significa: 'cuántas colonias son' },
  ],
  porque: [
    'Un mapa de tasas no dice qué tan segura es cada una, y uno de valores p sólo dice qué tan raro sería lo visto si todas fueran iguales. Éste contesta lo que se pregunta: qué tan probable es que esta colonia esté por encima.',
    'La gamma y la Poisson se llevan bien: la cuenta es exacta, sin simular.',
  ],
  limites: [
    'Va de cero a uno. El riesgo esperado queda entre la razón cruda (casos entre esperados) y la media de todas.',
    'No se da si las colonias no difieren entre sí más de lo que explica el azar: entonces nada puede decirse de una que no se diga de todas.',
  ],
  noDice: [
    'No dice cuánto la supera: una colonia enorme apenas por encima puede dar casi uno.',
    'Supone que los riesgos de todas vienen de una misma gamma, que se estima de ellas; no cuenta lo incierto de esa estimación, y por eso sus extremos son algo más seguros de lo debido.',
    'No corrige por ver muchas colonias a la vez: de diez con 0.9 se espera que una no esté por encima.',
  ],
  ejemplos: [risk(12, 6), risk(2, 1), risk(0, 1)],
  referencia: 'Con ni y alfa iguales a 2. Son los números de pgamma, del programa R.',
  datos: [PRIOR.rate],
  fuentes: [
    'D. Clayton y J. Kaldor, Biometrics 43 (1987).',
    'S. Richardson y otros, Environmental Health Perspectives 112 (2004).',
  ],
};

function risk(count: number, expected: number): Example {
  const found = posterior({ count, expected }, PRIOR);
  return {
    caso: `${count} casos donde se esperaba${expected === 1 ? '' : 'n'} ${expected}`,
    resultado: `riesgo ${decimals(mean(found), 4)}, probabilidad de pasar de uno: ${decimals(exceedance(found), 10)}`,
    dado: [count, expected],
    sale: [mean(found), exceedance(found)],
  };
}
