/** What is counted, in words: «1 carpeta», «2 víctimas mujeres», «víctimas mujeres de violación». */
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$old/lib/answers/countingUnit';
import type { Measure } from '$old/lib/view/view';
import type { Divisor } from '$old/lib/contract/indicators/divisors';
import { AMONG, PER_YEAR } from './divisorWords';
import { plural, writeList } from './list';
import { writeCount } from './numbers';

interface Words {
  readonly one: string;
  readonly many: string;
  /** What joins it to an indicator. */
  readonly link: string;
  readonly happenedOne: string;
  readonly happenedMany: string;
}

const WORDS: Readonly<Record<CountingUnit['fuente'], Words>> = {
  fgj_carpetas: {
    one: 'carpeta',
    many: 'carpetas',
    link: 'por',
    happenedOne: 'se abrió',
    happenedMany: 'se abrieron',
  },
  fgj_victimas: {
    one: 'víctima mujer',
    many: 'víctimas mujeres',
    link: 'de',
    happenedOne: 'se registró',
    happenedMany: 'se registraron',
  },
};

/** «carpetas», «víctimas mujeres» */
export function manyOf({ fuente }: CountingUnit): string {
  return WORDS[fuente].many;
}

/** «1 carpeta», «2 víctimas mujeres» */
export function countOf(count: number, { fuente }: CountingUnit): string {
  const { one, many } = WORDS[fuente];
  return `${writeCount(count)} ${plural(count, one, many)}`;
}

/** «carpetas por violencia familiar», «víctimas mujeres de violencia familiar» */
export function subjectOf(enFrase: string, { fuente }: CountingUnit): string {
  const { many, link } = WORDS[fuente];
  return `${many} ${link} ${enFrase}`;
}

/**
 * «se abrieron 40 carpetas por violencia familiar», «se registró 1 víctima mujer de violación»,
 * «no se abrió ninguna carpeta por violación»
 * @param enFrase the indicator; null to name none
 */
export function happened(count: number, enFrase: string | null, unit: CountingUnit): string {
  const { one, link, happenedOne, happenedMany } = WORDS[unit.fuente];
  const of = enFrase === null ? '' : ` ${link} ${enFrase}`;
  return count === 0
    ? `no ${happenedOne} ninguna ${one}${of}`
    : `${plural(count, happenedOne, happenedMany)} ${countOf(count, unit)}${of}`;
}

/** «Carpetas por violencia familiar por cada 100,000 mujeres residentes al año» */
export function unitLine(
  enFrase: string,
  unit: CountingUnit,
  medida: Measure,
  divisor: Divisor = 'mujeres',
): string {
  const subject = subjectOf(enFrase, unit);
  switch (medida) {
    case 'carpetas':
      return capitalised(subject);
    case 'veredicto':
    case 'tasa':
      return `${capitalised(subject)} por cada ${PER_YEAR[divisor]}`;
    case 'suavizada':
      return `Tasa suavizada: ${subject} por cada ${PER_YEAR[divisor]}`;
    case 'excedencia':
      return divisor === 'mujeres'
        ? `Probabilidad de que la tasa de ${subject} supere a la de toda la alcaldía`
        : `Probabilidad de que la tasa de ${subject}, ${AMONG[divisor]}, supere a la de toda la alcaldía`;
  }
}

/** Said in a figure where women among the victims are known of only a part of it. */
export const PARTIAL_NOTE =
  'De víctimas mujeres sólo hay cuentas de una parte de lo que aquí se compara: para no mezclar ' +
  'medidas, todo son carpetas.';

export interface NamedFigure {
  /** After «en»: «el mapa». */
  readonly nombre: string;
  readonly unit: CountingUnit;
}

/** «En el mapa y la lista se cuentan víctimas mujeres; en la tendencia, carpetas. …»; null where all count the same. */
export function unitsSentence(figures: readonly NamedFigure[]): string | null {
  const namesOf = ({ fuente }: CountingUnit) =>
    figures.filter(({ unit }) => unit.fuente === fuente).map(({ nombre }) => nombre);
  const [victims, carpetas] = [namesOf(WOMEN_VICTIMS), namesOf(CARPETAS)];
  if (victims.length === 0 || carpetas.length === 0) return null;
  return (
    `En ${writeList(victims)} se cuentan víctimas mujeres; en ${writeList(carpetas)}, carpetas. ` +
    'Son medidas distintas: sus números no se comparan entre sí.'
  );
}

/** With its first letter as at the start of a sentence. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
