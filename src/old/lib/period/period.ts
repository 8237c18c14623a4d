/** The periods a map can show: a year, `2023`, or three, `2021-2023`. */
import type { ColoniaGrain } from '$old/lib/contract/indicators/catalogue';
import type { MonthWindow } from '$old/lib/stats/completeness';
import { addMonths } from './months';

export interface Period {
  /** As in the address: `2023`, `2021-2023`. */
  readonly texto: string;
  /** As in `observaciones.periodo_tipo`. */
  readonly tipo: 'anio' | 'trienio';
  /** First day, `YYYY-MM-DD`, as in `observaciones.periodo`. */
  readonly inicio: string;
  /** Length in years. */
  readonly anios: 1 | 3;
}

/** Complete periods of a release, newest first. */
export interface CompletePeriods {
  readonly anio: readonly Period[];
  readonly trienio: readonly Period[];
}

/** An address is the only text that is parsed: whoever has a `Period` passes it on. Null where it is neither a year nor three years in a row. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const [, first, last] = match ?? [];
  if (first === undefined) return null;
  if (last === undefined) return yearPeriod(Number(first));
  return Number(last) - Number(first) === 2 ? threeYears(Number(last)) : null;
}

/** The calendar year. */
function yearPeriod(year: number): Period {
  return { texto: written(year), tipo: 'anio', inicio: `${written(year)}-01-01`, anios: 1 };
}

function threeYears(last: number): Period {
  const first = written(last - 2);
  return {
    texto: `${first}-${written(last)}`,
    tipo: 'trienio',
    inicio: `${first}-01-01`,
    anios: 3,
  };
}

function written(year: number): string {
  return String(year).padStart(4, '0');
}

/** Its first and its last month. */
export function monthsOf({ inicio, anios }: Period): MonthWindow {
  return { first: inicio, last: addMonths(inicio, 12 * anios - 1) };
}

export function samePeriod(one: Period, other: Period): boolean {
  return one.texto === other.texto;
}

/**
 * Years and three-year spans all of whose months are complete.
 * @param firstMonth first month of the data, `YYYY-MM-DD`
 * @param lastCompleteMonth `YYYY-MM-DD`; null where none is
 */
export function completePeriods(
  firstMonth: string,
  lastCompleteMonth: string | null,
): CompletePeriods {
  if (lastCompleteMonth === null) return { anio: [], trienio: [] };
  const startsInJanuary = firstMonth.slice(5, 7) === '01';
  const endsInDecember = lastCompleteMonth.slice(5, 7) === '12';
  const first = Number(firstMonth.slice(0, 4)) + (startsInJanuary ? 0 : 1);
  const last = Number(lastCompleteMonth.slice(0, 4)) - (endsInDecember ? 0 : 1);
  const anio: Period[] = [];
  const trienio: Period[] = [];
  for (let year = last; year >= first; year -= 1) {
    anio.push(yearPeriod(year));
    if (year - 2 >= first) trienio.push(threeYears(year));
  }
  return { anio, trienio };
}

/** The periods an indicator may be asked for: three years only, where fewer are not published. */
export function periodsOf(grain: ColoniaGrain, complete: CompletePeriods): readonly Period[] {
  return grain === 'trienio' ? complete.trienio : [...complete.anio, ...complete.trienio];
}
