/** Words that the sentences of an evaluation share. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { EvaluationGrain } from '../../../answers/window';
import type { Standing } from '../../../answers/candidates';
import { unnamedOf } from '../../../answers/named';
import type { CountingUnit } from '$lib/answers/countingUnit';
import { writeDay, writeMonth, writeQuarter } from '$lib/words/es/dates';
import { plural, writeList } from '$lib/words/es/list';

/** What an evaluation is about. */
export interface EvaluationSubject {
  /** «violencia familiar» */
  readonly enFrase: string;
  readonly unit: CountingUnit;
  /** `YYYY-MM-DD` */
  readonly desde: string;
  readonly nameOf: (clave: ColoniaKey) => string;
}

/** «enero de 2023» where it is the first of a month, else «16 de octubre de 2025» */
export function writeSince(date: string): string {
  return date.endsWith('-01') ? writeMonth(date) : `el ${writeDay(date)}`;
}

/** «abril a junio de 2024», «2023» */
export function writeEvaluationPeriod(period: string, grain: EvaluationGrain): string {
  return grain === 'trimestre' ? writeQuarter(period) : period.slice(0, 4);
}

/** «1 trimestre completo», «2 años completos» */
export function writePeriods(count: number, grain: EvaluationGrain): string {
  const [one, many] = grain === 'trimestre' ? ['trimestre', 'trimestres'] : ['año', 'años'];
  return `${count} ${plural(count, `${one} completo`, `${many} completos`)}`;
}

/** «Doctores», «Doctores y Obrera»; of many, the first ones: «Centro, Doctores, Obrera y 3 más» */
export function writeColonias(
  claves: readonly ColoniaKey[],
  nameOf: (clave: ColoniaKey) => string,
): string {
  const names = claves.map(nameOf);
  const others = unnamedOf(names.length);
  if (others === 0) return writeList(names);
  return `${names.slice(0, -others).join(', ')} y ${others} más`;
}

/** Why a colonia is proposed, or is not. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  propuesta: 'propuesta: su curso anterior es de los más parecidos',
  menos_parecida: 'hay otras de curso más parecido',
  otro_tamano: 'tiene mucha más o mucha menos población',
  vecina: 'es vecina: lo hecho pudo alcanzarla',
  sin_casos: 'no tuvo ninguna carpeta',
  protegida: 'alguna de sus cuentas está protegida',
};
