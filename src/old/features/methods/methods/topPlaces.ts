import { firstPlaces } from '$old/lib/stats/order/firstPlaces';
import { decimals } from './decimals';
import type { Example, Method } from './method';

const RUN = { replicas: 100_000, seed: 1 };

export const topPlaces: Method = {
  id: 'primeros-lugares',
  nombre: 'La probabilidad de estar entre las primeras cinco',
  donde:
    'En ninguna página todavía: está en la biblioteca del sitio y comprobada. La lista dice qué colonias están con seguridad entre las cinco primeras, con los conjuntos de lugares.',
  queHace: [
    'De cada colonia se sortea un riesgo de los que son creíbles para ella (los de la probabilidad de estar por encima de la alcaldía), se ordenan todas y se anota cuáles quedaron entre las cinco primeras. Repetido miles de veces, la parte en que una colonia quedó ahí es su probabilidad.',
  ],
  formulas: [
    {
      tex: String.raw`P_c = \frac{1}{R} \sum_{r=1}^{R} \left[\,\#\{j : \theta_j^{(r)} > \theta_c^{(r)}\} < 5\,\right]`,
      leida:
        'La probabilidad es la parte de los sorteos en que menos de cinco colonias tuvieron un riesgo mayor que el suyo.',
    },
  ],
  simbolos: [
    { tex: 'R', significa: 'cuántos sorteos se hacen' },
    {
      tex: String.raw`\theta_c^{(r)}`,
      significa: 'el riesgo de la colonia en el sorteo r, de su gamma',
    },
  ],
  porque: [
    'Para decidir dónde primero no hace falta el lugar exacto, sino saber si la colonia está entre las que se alcanzan a atender. Esto lo dice de cada una, y en el mismo número pesan sus casos y lo poco o mucho que se sabe de ella.',
  ],
  limites: [
    'Va de cero a uno, y las de todas suman cinco. El error del sorteo es menor que la mitad de uno entre la raíz de los sorteos.',
    'El sorteo parte de una semilla fija: en cualquier máquina salen los mismos dígitos.',
  ],
  noDice: [
    'No dice que las cinco se aparten de las demás: aunque todas fueran iguales, cinco tendrían que ser las primeras.',
    'Depende de cinco: con seis o con cuatro, los números son otros.',
    'Las colonias protegidas no entran, y no pueden quitarle el lugar a ninguna.',
  ],
  ejemplos: [
    {
      caso: 'Dos colonias, gammas de forma 3 y 2 y la misma tasa: P de que la primera vaya antes (exacta: 11/16 = 0.6875)',
      ...first({ shape: 3, rate: 2 }, { shape: 2, rate: 2 }),
      dado: [3, 2, 11, 16, 0.6875],
    },
    {
      caso: 'Dos colonias, exponenciales de tasa 1 y 3 (exacta: 0.75)',
      ...first({ shape: 1, rate: 1 }, { shape: 1, rate: 3 }),
      dado: [1, 3, 0.75],
    },
  ],
  referencia:
    'Los valores exactos son de la distribución beta y de las tasas; el sorteo, de 100,000 veces, debe quedar a menos de 0.005 de ellos.',
  fuentes: [
    'N. M. Laird y T. A. Louis, Journal of Educational Statistics 14 (1989).',
    'H. Goldstein y D. J. Spiegelhalter, Journal of the Royal Statistical Society A 159 (1996).',
  ],
};

interface Risk {
  readonly shape: number;
  readonly rate: number;
}

function first(one: Risk, other: Risk): Pick<Example, 'resultado' | 'sale'> {
  const share = firstPlaces([one, other], 1, RUN)[0] ?? Number.NaN;
  return { resultado: decimals(share, 4), sale: [share] };
}
