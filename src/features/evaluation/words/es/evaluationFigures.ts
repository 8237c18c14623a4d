/** The figures of an evaluation: what they measure, their notes, keys, marks and tables. */
import type { CoursePoint } from '../../answers/course';

const SIDES: Readonly<Record<CoursePoint['side'], string>> = {
  before: 'antes',
  chosenBy: 'quizá se escogió con él: no cuenta',
  mixed: 'en él cae la fecha',
  after: 'después',
};

const TIMES: ReadonlyMap<number, string> = new Map([
  [0.25, 'la cuarta parte'],
  [0.5, 'la mitad'],
  [1, 'igual que antes'],
  [2, 'el doble'],
]);

export const courseWords = {
  /** @param what is counted @param where the colonias, written */
  subtitle: (what: string, where: string, comparables: number) =>
    `${what}: ${where} entre las ${comparables} comparables, cada periodo frente a los demás de antes de ` +
    'la fecha',
  resampled: (replicas: number, seed: number) =>
    `${replicas.toLocaleString('es-MX')} sorteos, semilla ${seed}.`,
  since: (date: string) => `desde ${date}`,
  noRatio: (when: string) => `${when}: sin razón`,
  mark: (when: string, treated: string, controls: string, ratio: string) =>
    `${when}: ${treated}, y ${controls} en las comparables; ${ratio}`,
  ratio: (ratio: string, lower: string, upper: string) => `razón ${ratio}, de ${lower} a ${upper}`,
  /** As on the axis: what is 1 is as before. */
  times: (ratio: number) => TIMES.get(ratio) ?? `${ratio} veces`,
  sides: SIDES,
  interval: 'la línea es el intervalo de 95\u00a0%',
  suppressed: '× alguna cuenta protegida',
};

export const placeboWords = {
  subtitle:
    'La misma comparación donde y cuando no se hizo nada que se sepa: diferencia con las comparables',
  note:
    'Si diferencias así salen a menudo sin que se haga nada, la de aquí no dice gran cosa. Los puntos se ' +
    'cuentan en errores estándar, porque en un lugar con pocas carpetas las diferencias grandes salen solas.',
  places: 'Lugares',
  dates: 'Fechas',
  place: (where: string, change: string) => `${where}: ${change}`,
  date: (when: string, change: string) => `Desde ${when}: ${change}`,
  asLarge: 'tan grande o más, en errores estándar',
  smaller: 'menor',
};

export const comparableWords = {
  finding: (names: string) => `Se compara con ${names}`,
  subtitle: (where: string) =>
    `Distancia entre el curso de cada colonia y el de ${where} antes de la fecha, cada una relativa a su ` +
    'propio nivel: 0 es el mismo curso',
  note:
    'Se proponen las de curso más parecido, sin vecinas, sin cuentas protegidas y de población no muy ' +
    'distinta. Sólo cuenta lo anterior a la fecha.',
  label: 'Colonias por lo parecido de su curso anterior',
};

export const tableWords = {
  unlimited: 'sin límite',
  period: 'Periodo',
  side: 'Frente a la fecha',
  treated: (many: string) => `${many} donde se hizo algo`,
  controls: (many: string) => `${many} en las comparables`,
  ratio: 'Razón',
  from: 'Desde',
  to: 'Hasta',
  test: 'Prueba',
  which: 'Dónde o cuándo',
  contrast: 'Diferencia',
  deviate: 'En errores estándar',
  actual: 'la verdadera',
  place: 'lugar',
  date: 'fecha',
  colonia: 'Colonia',
  compared: 'Se compara',
  distance: 'Distancia entre cursos',
  standing: 'Qué se sabe de ella',
};
