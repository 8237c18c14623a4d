/** What is said as a clock: «una cada 3.5 horas». */
import { writeAmount, writeCount } from '$lib/words/es/numbers';
import { agreesEvery, type Agreed } from '../../answers/agrees';
import type { Asked } from '../../claim';

type Per = Extract<Asked, { readonly kind: 'promedio' }>['per'];

type Unit = Per | 'minuto';

const HOURS: Readonly<Record<Unit, number>> = {
  minuto: 1 / 60,
  hora: 1,
  dia: 24,
  semana: 7 * 24,
  mes: (365.25 * 24) / 12,
  anio: 365.25 * 24,
};
const NAMES: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  minuto: ['minuto', 'minutos'],
  hora: ['hora', 'horas'],
  dia: ['día', 'días'],
  semana: ['semana', 'semanas'],
  mes: ['mes', 'meses'],
  anio: ['año', 'años'],
};
const SHORTER: Readonly<Record<Per, Unit>> = {
  hora: 'minuto',
  dia: 'hora',
  semana: 'dia',
  mes: 'dia',
  anio: 'mes',
};

/** «3.5 horas», «mes» */
export function timeWords(value: number, per: Unit): string {
  const written = value < 9.95 ? writeAmount(Math.round(value * 10) / 10) : writeCount(value);
  const [one, many] = NAMES[per];
  return written === '1' ? one : `${written} ${many}`;
}

/** Between one and the next, in the unit that was said; less than one of it, in a shorter. */
export function betweenWords(perUnit: number, per: Unit): string {
  const between = 1 / perUnit;
  if (between >= 0.95 || per === 'minuto') return timeWords(between, per);
  const shorter = SHORTER[per];
  return betweenWords((perUnit * HOURS[shorter]) / HOURS[per], shorter);
}

/** @param perUnit how many there are in one of the unit that was said; of none nothing is said */
export const clockAgrees = (every: number, perUnit: number): Agreed =>
  perUnit > 0 ? agreesEvery(every, 1 / perUnit) : 'no';
