/** What every figure says once about what it counts. */
import type { Measure } from '$lib/answers/measure';

type BySource = Readonly<Record<Measure['fuente'], string>>;

const REPORTS: BySource = {
  fgj_carpetas: 'Son carpetas abiertas, no toda la violencia: lo que no se denuncia no está aquí.',
  fgj_victimas:
    'Son víctimas que la Fiscalía registró como mujeres, no toda la violencia: lo que no se denuncia no está aquí.',
};

const RATE: BySource = {
  fgj_carpetas:
    'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; ' +
    'el archivo no dice el sexo de la víctima.',
  fgj_victimas:
    'La tasa divide entre las mujeres residentes en 2020, que por colonia son una estimación; ' +
    'se cuentan las víctimas registradas como mujeres.',
};

export function reportsNote({ fuente }: Measure): string {
  return REPORTS[fuente];
}

export function rateNote({ fuente }: Measure): string {
  return RATE[fuente];
}
