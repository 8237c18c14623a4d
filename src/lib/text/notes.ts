/** What every figure says once about what it counts. */

export const REPORTS_NOTE =
  'Son carpetas abiertas, no toda la violencia: lo que no se denuncia no está aquí.';

export const RATE_NOTE =
  'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; ' +
  'el archivo no dice el sexo de la víctima.';
