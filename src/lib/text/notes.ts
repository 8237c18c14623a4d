/** What every figure says once about what it counts. */

export const REPORTS_NOTE =
  'Son carpetas abiertas, no toda la violencia: lo que no se denuncia no está aquí.';

export const RATE_NOTE =
  'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; ' +
  'el archivo no dice el sexo de la víctima.';

/** What «más que azar» and the intervals mean, for the foot of a figure that has them. */
export const CHANCE_NOTE =
  'Decimos «más que azar» si, sin ningún cambio, una diferencia así saldría menos de 5 veces en 100. ' +
  'Los intervalos se calculan para acertar en 95 de cada 100.';
