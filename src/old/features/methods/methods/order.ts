import { rankSets, type RankCoverage } from '$old/lib/stats/order/rankSets';
import type { Example, Method } from './method';

/** Cases of sixteen places of as many women each. */
const COUNTS = [40, 36, 31, 22, 9, 6, 6, 5, 4, 4, 2, 2, 2, 1, 0, 0] as const;

export const order: Method = {
  id: 'orden',
  nombre: 'El orden de las colonias y qué tanto se sostiene',
  donde: 'En la lista y en el mapa del panorama.',
  queHace: [
    'Las colonias se acomodan por su tasa. Después cada una se compara con el resto de la alcaldía (toda ella, menos esa colonia) con la comparación exacta, y los valores p se corrigen juntos con Holm. Sólo las que quedan debajo de 0.05 se dicen por encima o por debajo; de las demás, el orden puede ser azar, y la página dice cuántas son.',
    'El conjunto de lugares va más allá: compara cada colonia con cada una de las otras. Su mejor lugar posible es el que sigue a las que están por encima de ella con seguridad; el peor, el que deja detrás a las que están por debajo con seguridad. «Del primero al quinto» quiere decir que los datos no permiten afirmar en cuál de esos lugares está.',
    'Cuántas mujeres viven en una colonia es una estimación, de 2020 para todos los años. Por eso se repite la cuenta con 10\u00a0% más y con 10\u00a0% menos: cada colonia frente al resto, las demás como están; y cada pareja con una de más y la otra de menos, como más se acercan sus tasas. Una afirmación o un orden que no resiste se dice.',
    'En violencia sexual, abuso, acoso y violación se repite todo entre la gente que está de día. Donde las dos cuentas no dicen lo mismo, la página no afirma nada: depende de con qué se divida, y da las dos respuestas.',
  ],
  formulas: [
    {
      tex: String.raw`\frac{O_c}{N_c} \quad\text{frente a}\quad \frac{O - O_c}{N - N_c}`,
      leida:
        'La tasa de la colonia, frente a la de todo lo demás: los casos de la alcaldía menos los suyos, entre las mujeres de la alcaldía menos las suyas.',
    },
    {
      tex: String.raw`O_j \mid O_j + O_k \sim \mathrm{Bin}\left(O_j + O_k,\; \frac{N_j}{N_j + N_k}\right)`,
      leida:
        'Si dos colonias tuvieran la misma tasa, los casos de una serían binomiales dada la suma de ambas, con probabilidad igual a su parte de las mujeres.',
    },
    {
      tex: String.raw`1 + A_c \;\le\; L_c \;\le\; m - B_c`,
      leida:
        'El lugar está entre uno más las que con seguridad están por encima, y el total menos las que con seguridad están por debajo.',
    },
  ],
  simbolos: [
    { tex: 'O_c,\\; N_c', significa: 'casos y mujeres residentes de la colonia' },
    { tex: 'O,\\; N', significa: 'los de la alcaldía completa' },
    {
      tex: 'A_c,\\; B_c',
      significa: 'cuántas están con seguridad por encima de ella, y cuántas por debajo',
    },
    { tex: 'L_c', significa: 'su lugar verdadero' },
    { tex: 'm', significa: 'cuántas colonias se ordenan, las de cuenta protegida también' },
  ],
  porque: [
    'Comparar con el resto, y no con el total, evita que una colonia grande se compare consigo misma. Una lista sin esta prueba presenta como primer lugar lo que puede ser un año con mala suerte.',
    'Los conjuntos simultáneos cubren los lugares de todas a la vez, con 95\u00a0% de confianza. Otras maneras de dar incertidumbre al orden (remuestrear, o encimar intervalos) prometen esa cobertura y no la cumplen cuando hay empates.',
  ],
  limites: [
    'Los lugares van del primero a cuantas colonias se ordenan; sin casos, una colonia puede estar en cualquiera.',
    'De una colonia con la cuenta protegida no se da su lugar, pero ocupa uno: las demás se comparan con ella por lo menos y lo más que puede tener (de 1 a 4 casos o, si se protege para no dar a conocer otra, hasta los que le quedan a la alcaldía). Sin población conocida no hay tasa que ordenar.',
  ],
  noDice: [
    'No se abre por lo irregular de los meses, como un cambio: compara colonias en un mismo periodo, y lo que sube o baja en toda la alcaldía las mueve a todas en la misma proporción. De un año a otro, descontado eso, sus cuentas no variaron más que el azar.',
    'No dice el lugar exacto de cada colonia. Dos que se distinguen del resto pueden no distinguirse entre sí.',
    'La tasa divide entre las mujeres que ahí viven. Donde mucha gente llega a trabajar o de paso, como el Centro, sale más alta de lo que le toca a quien reside ahí.',
    'Una colonia con la cuenta protegida no entra en la prueba contra el resto, y no por eso está en calma.',
  ],
  ejemplos: [
    sets('Los lugares de todas a la vez', 'simultaneous'),
    sets('El lugar de una sola, escogida de antemano', 'marginal'),
  ],
  referencia: `Dieciséis lugares con las mismas mujeres y ${COUNTS.join(', ')} casos. Son los números de csranks_multinom, del paquete csranks de R. Cualquiera de los cuatro primeros puede ser el primero, y del quinto para abajo no hay orden.`,
  datos: COUNTS,
  fuentes: [
    'S. Bazylik, M. Mogstad, J. P. Romano, A. M. Shaikh y D. Wilhelm, Finite- and Large-Sample Inference for Ranks Using Multinomial Data (2021).',
  ],
};

function sets(caso: string, coverage: RankCoverage): Example {
  const found = rankSets(
    COUNTS.map((count) => ({ count, exposure: 1 })),
    coverage,
  );
  return {
    caso,
    resultado: found.map(({ best, worst }) => `${best} a ${worst}`).join('; '),
    dado: [],
    sale: found.flatMap(({ best, worst }) => [best, worst]),
  };
}
