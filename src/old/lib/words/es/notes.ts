/** What every figure says once about what it counts. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { Divisor } from '$old/lib/contract/indicators/divisors';

type BySource = Readonly<Record<CountingUnit['fuente'], string>>;

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

/** Nobody knows the sex of who is there. */
const AMBIENT_RATE =
  'La tasa divide entre la gente que está ahí de día, una estimación nuestra de hombres y mujeres juntos: ' +
  'residentes en 2020 más quienes entran a trabajar. No cuenta a quien compra, estudia o sólo pasa.';

export function reportsNote({ fuente }: CountingUnit): string {
  return REPORTS[fuente];
}

export function rateNote({ fuente }: CountingUnit, divisor: Divisor): string {
  return divisor === 'mujeres' ? RATE[fuente] : AMBIENT_RATE;
}
