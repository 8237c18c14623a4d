/** The periods a map can show: a year, `2023`, or three, `2021-2023`. */
import type { ColoniaGrain } from '$lib/contract/indicators/catalogue';

export interface Period {
  /** As in `observaciones.periodo_tipo`. */
  readonly tipo: 'anio' | 'trienio';
  /** First day, `YYYY-MM-DD`, as in `observaciones.periodo`. */
  readonly inicio: string;
  /** Length in years. */
  readonly anios: 1 | 3;
}

/** Complete periods of a release, as written in the URL, newest first. */
export interface CompletePeriods {
  readonly anio: readonly string[];
  readonly trienio: readonly string[];
}

/** Null where the text is neither a year nor three years in a row. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  const [, first, last] = match ?? [];
  if (first === undefined) return null;
  const inicio = `${first}-01-01`;
  if (last === undefined) return { tipo: 'anio', inicio, anios: 1 };
  return Number(last) - Number(first) === 2 ? { tipo: 'trienio', inicio, anios: 3 } : null;
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
  const anio: string[] = [];
  const trienio: string[] = [];
  for (let year = last; year >= first; year -= 1) {
    anio.push(String(year));
    if (year - 2 >= first) trienio.push(`${year - 2}-${year}`);
  }
  return { anio, trienio };
}

/** The periods an indicator may be asked for: three years only, where fewer are not published. */
export function periodsOf(grain: ColoniaGrain, complete: CompletePeriods): readonly string[] {
  return grain === 'trienio' ? complete.trienio : [...complete.anio, ...complete.trienio];
}
