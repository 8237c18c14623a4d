/** Since when an evaluation can be asked: the starts of the periods, and the date of an agreement. */
import { breaksOf } from '$lib/contract/breaks';
import { carpetasBy } from '$lib/answers/countingUnit';
import { balanced, brokenBy, LEAST, windowAround } from './answers/window';
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

/**
 * Those with periods enough on either side and no break of the series among them, newest first; and the one of
 * the view, whatever it is.
 */
export function datesFor(view: EvaluationView, base: EvaluationBase): readonly DateOption[] {
  const periods = completePeriodsOf(view, base);
  const { before, after } = LEAST[view.grano];
  const out = windowAround(periods, view.grano, periods.at(-1) ?? '', 1, view.eleccion).chosenBy;
  const breaks = breaksOf(carpetasBy(view.indicador));
  const isWhole = (date: string): boolean => {
    const around = windowAround(periods, view.grano, date, view.ventana, view.eleccion);
    return brokenBy(balanced(around, view.grano, breaks), view.grano, breaks) === null;
  };
  const open = periods
    .slice(before + out.length, Math.max(before + out.length, periods.length - after + 1))
    .filter(isWhole)
    .reverse();
  const dates = open.map((value) => ({
    value,
    name: view.grano === 'anio' ? value.slice(0, 4) : writeMonth(value),
  }));
  if (open.includes(view.desde)) return dates;
  return [{ value: view.desde, name: writeSince(view.desde).replace(/^el /, '') }, ...dates];
}
