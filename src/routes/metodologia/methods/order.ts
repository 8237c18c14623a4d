import type { Method } from './method';

export const order: Method = {
  id: 'orden',
  nombre: 'El orden de las colonias y qué tanto se sostiene',
  donde: 'En la lista y en el mapa del panorama.',
  queHace: [
    'Las colonias se acomodan por su tasa. Después cada una se compara con el resto de la alcaldía (toda ella, menos esa colonia) con la comparación exacta, y los valores p se corrigen juntos con Holm. Sólo las que quedan debajo de 0.05 se dicen por encima o por debajo; de las demás, el orden puede ser azar, y la página dice cuántas son.',
  ],
  formulas: [
    {
      tex: String.raw`\frac{O_c}{N_c} \quad\text{frente a}\quad \frac{O - O_c}{N - N_c}`,
      leida:
        'La tasa de la colonia, frente a la de todo lo demás: los casos de la alcaldía menos los suyos, entre las mujeres de la alcaldía menos las suyas.',
    },
  ],
  simbolos: [
    { tex: 'O_c,\\; N_c', significa: 'casos y mujeres residentes de la colonia' },
    { tex: 'O,\\; N', significa: 'los de la alcaldía completa' },
  ],
  porque: [
    'Comparar con el resto, y no con el total, evita que una colonia grande se compare consigo misma. Una lista sin esta prueba presenta como primer lugar lo que puede ser un año con mala suerte.',
  ],
  noDice: [
    'No dice el lugar exacto de cada colonia: sólo si se distingue o no del resto. Dos colonias que se distinguen del resto pueden no distinguirse entre sí.',
    'La tasa divide entre las mujeres que ahí viven. Donde mucha gente llega a trabajar o de paso, como el Centro, sale más alta de lo que le toca a quien reside ahí.',
    'Una colonia con la cuenta protegida no entra en la prueba, y no por eso está en calma.',
  ],
  ejemplos: [],
  referencia: '',
  fuentes: [
    'Usa la comparación exacta y la corrección de Holm de esta página, con sus mismos números de referencia.',
  ],
};
