import { compareRates } from '$old/lib/stats/compareRates';
import { decimals } from './decimals';
import type { Example, Method } from './method';

export const comparison: Method = {
  id: 'comparacion',
  nombre: 'Comparar dos cuentas o dos tasas',
  donde:
    'En «¿qué cambió?», en la página de cada colonia, en el orden de las colonias y en la tendencia.',
  queHace: [
    'Si nada hubiera cambiado, cada caso pudo caer en un periodo o en el otro como cae una moneda. Con esa idea se calcula qué tan raro sería un reparto tan disparejo como el que se ve: es el valor p. Decimos «más que azar» cuando p es menor que 0.05 y el intervalo de la razón deja fuera el uno, que es «sin cambio». Donde hay una serie de meses, p e intervalo se abren por cuánto varían sin que nada cambie y por cuánto se parecen al anterior; a una colonia, también a sus trimestres, le toca la parte de la alcaldía que son sus casos.',
    'La moneda no siempre es pareja: si de un periodo faltan casos por denunciar, o si una colonia tiene menos mujeres que otra, pesa menos en el reparto. A ese peso se le llama exposición.',
  ],
  formulas: [
    {
      tex: String.raw`X_1 \mid n \sim \mathrm{Bin}(n,\, \pi_0)`,
      leida: 'Dada la suma n, la primera cuenta es binomial, de n casos y probabilidad pi cero.',
    },
    {
      tex: String.raw`\pi_0 = \frac{t_1}{t_1 + t_2}`,
      leida: 'Pi cero es la exposición uno entre la suma de las dos exposiciones.',
    },
    {
      tex: String.raw`R = \frac{X_1 / t_1}{X_2 / t_2}`,
      leida: 'La razón es la primera tasa entre la segunda.',
    },
    {
      tex: String.raw`R_{\inf,\,\sup} = \frac{\pi_{\inf,\,\sup}}{1 - \pi_{\inf,\,\sup}} \cdot \frac{t_2}{t_1}`,
      leida:
        'Cada límite de la razón es el límite de pi entre uno menos él, por la exposición dos entre la exposición uno.',
    },
  ],
  simbolos: [
    { tex: 'X_1, X_2', significa: 'las dos cuentas; n es su suma' },
    { tex: 't_1, t_2', significa: 'sus exposiciones: mujeres, o la parte ya denunciada' },
    {
      tex: String.raw`\pi_{\inf}, \pi_{\sup}`,
      significa:
        'los límites exactos (Clopper y Pearson) de la proporción que es la primera cuenta',
    },
  ],
  porque: [
    'Es exacta también con cuentas de cero, uno o tres, donde fallan la ji cuadrada y las aproximaciones normales. En este tema las cuentas pequeñas son las que más se discuten.',
  ],
  limites: [
    'La razón va de cero a infinito: es infinita si en el periodo anterior no hubo casos, y no se da si no los hubo en ninguno de los dos.',
  ],
  noDice: [
    'No dice por qué cambió algo, ni si cambió la violencia o la denuncia.',
    'Supone que los casos llegan cada uno por su lado. Si llegan en racimos (varias carpetas de un mismo hecho), el azar real es mayor y el método ve señales de más.',
    'No distinguirse del azar no prueba que nada cambió: con pocos casos, un cambio grande puede no notarse.',
  ],
  ejemplos: [
    compared('3 feminicidios frente a 2', 3, 2, [2, 2]),
    compared('96 violaciones frente a 93', 96, 93, [2, 2]),
    compared('1,333 carpetas de violencia familiar frente a 1,214', 1333, 1214, [3, 3]),
    compared('44 feminicidios en la ciudad frente a 68', 44, 68, [4, 4]),
  ],
  referencia: 'Son los números de poisson.test, del programa estadístico R.',
  fuentes: ['J. Przyborowski y H. Wilenski, Biometrika 31 (1940).'],
};

function compared(
  caso: string,
  first: number,
  second: number,
  [ratioPlaces, pPlaces]: readonly [number, number],
): Example {
  const found = compareRates({ count: first, exposure: 1 }, { count: second, exposure: 1 });
  if (found === null) throw new Error(`«${caso}» no tiene qué comparar.`);
  const [ratio, lower, upper] = [found.ratio, found.lower, found.upper].map((value) =>
    decimals(value, ratioPlaces),
  );
  return {
    caso,
    resultado: `razón ${ratio}, intervalo de ${lower} a ${upper}, p = ${decimals(found.p, pPlaces)}`,
    dado: [first, second],
    sale: [found.ratio, found.lower, found.upper, found.p],
  };
}
