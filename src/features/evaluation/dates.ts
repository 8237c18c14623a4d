/** Since when an evaluation can be asked: the starts of the periods, and the date of an agreement. */
import { LEAST } from './answers/window';
import { writeMonth } from '$lib/words/es/dates';
import { writeSince } from './words/es/verdicts/evaluationWords';
import type { EvaluationView } from './view';
import { completePeriodsOf } from './ask';
import type { EvaluationBase } from './base';

export interface DateOption {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly name: string;
}

/** Those with periods enough on either side, newest first; and the one of the view, whatever it is. */
export function datesFor(view: EvaluationView, base: EvaluationBase): readonly DateOption[] {
  const periods = completePeriodsOf(view, base);
  const { before, after } = LEAST[view.grano];
  const open = periods.slice(before, Math.max(before, periods.length - after + 1)).reverse();
  const dates = open.map((value) => ({
    value,
    name: view.grano === 'anio' ? value.slice(0, 4) : writeMonth(value),
  }));
  if (open.includes(view.desde)) return dates;
  return [{ value: view.desde, name: writeSince(view.desde).replace(/^el /, '') }, ...dates];
}
