/** What cannot be evaluated, and why: a reader is told which of these it is. */
import type { BreakId, SeriesBreak } from '$lib/contract/breaks';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { hiddenIn, changesIn, type EvaluatedArea } from './area';
import { together } from '$lib/stats/evaluation/areaChange';
import { brokenBy, LEAST, type EvaluationGrain, type EvaluationWindow } from './window';

export type Refusal =
  | { readonly reason: 'sin_tratadas' }
  | { readonly reason: 'no_publicado' }
  | { readonly reason: 'solo_trienios' }
  /** The date is after the last month that the data hold. */
  | { readonly reason: 'despues_de_los_datos'; readonly ultimoMes: string }
  /** There is data after the date, but reports are still to come. */
  | { readonly reason: 'periodo_incompleto'; readonly ultimoCompleto: string }
  | {
      readonly reason: 'pocos_antes' | 'pocos_despues';
      readonly grain: EvaluationGrain;
      readonly hay: number;
      readonly minimo: number;
      /** Before the date, but left out for what the place may have been chosen by. */
      readonly sinElegir: number;
    }
  | { readonly reason: 'todas' }
  /** A month of the window is not of the same series, or of an intervention. */
  | {
      readonly reason: 'ruptura';
      readonly crossed: BreakId;
      readonly grain: EvaluationGrain;
      /** As of too few before: what is left lies nearer to the break. */
      readonly sinElegir: number;
    }
  /** Counts of the window that are suppressed, by colonia. */
  | {
      readonly reason: 'tratadas_protegidas' | 'comparables_protegidas';
      readonly grain: EvaluationGrain;
      readonly protegidas: readonly HiddenCounts[];
    }
  /** How many there are, were asked for, and why the others cannot be. */
  | {
      readonly reason: 'sin_comparables';
      readonly hay: number;
      readonly minimo: number;
      readonly vecinas: number;
      readonly protegidas: number;
    }
  | { readonly reason: 'sin_casos'; readonly lado: 'tratadas' | 'comparables' };

export interface HiddenCounts {
  readonly clave: ColoniaKey;
  readonly periods: readonly string[];
}

export interface DataEnd {
  /** Last month of the data, complete or not. */
  readonly lastMonth: string;
  readonly lastComplete: string;
}

/** @returns null where the window can be asked about */
export function refuseWindow(
  window: EvaluationWindow,
  grain: EvaluationGrain,
  date: string,
  { lastMonth, lastComplete }: DataEnd,
): Refusal | null {
  const least = LEAST[grain];
  if (date.slice(0, 7) > lastMonth.slice(0, 7)) {
    return { reason: 'despues_de_los_datos', ultimoMes: lastMonth };
  }
  if (date.slice(0, 7) > lastComplete.slice(0, 7)) {
    return { reason: 'periodo_incompleto', ultimoCompleto: lastComplete };
  }
  const sinElegir = window.chosenBy.length;
  if (window.before.length < least.before) {
    const hay = window.before.length;
    return { reason: 'pocos_antes', grain, hay, minimo: least.before, sinElegir };
  }
  if (window.after.length < least.after) {
    const hay = window.after.length;
    return { reason: 'pocos_despues', grain, hay, minimo: least.after, sinElegir: 0 };
  }
  return null;
}

/** @returns null where no break of its series is in the window */
export function refuseBroken(
  window: EvaluationWindow,
  grain: EvaluationGrain,
  breaks: readonly SeriesBreak[],
): Refusal | null {
  const crossed = brokenBy(window, grain, breaks);
  return crossed === null
    ? null
    : { reason: 'ruptura', crossed, grain, sinElegir: window.chosenBy.length };
}

/** @returns null where every count of the window is published */
export function refuseHidden(
  side: 'tratadas' | 'comparables',
  areas: readonly EvaluatedArea[],
  { before, after }: EvaluationWindow,
  grain: EvaluationGrain,
): Refusal | null {
  const protegidas = areas.flatMap((area) => {
    const periods = hiddenIn(area, [...before, ...after]);
    return periods.length === 0 ? [] : [{ clave: area.clave, periods }];
  });
  return protegidas.length === 0 ? null : { reason: `${side}_protegidas`, grain, protegidas };
}

/** @returns null where there is a case on that side */
export function refuseEmpty(
  side: 'tratadas' | 'comparables',
  areas: readonly EvaluatedArea[],
  window: EvaluationWindow,
): Refusal | null {
  const { before, after } = together(changesIn(areas, window) ?? []);
  // Without a case before there is no course to compare; among the comparable, after neither a change.
  const empty = before === 0 || (side === 'comparables' && after === 0);
  return empty ? { reason: 'sin_casos', lado: side } : null;
}
