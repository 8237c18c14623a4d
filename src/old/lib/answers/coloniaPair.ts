/** Which two periods of a colonia are compared in an indicator. */
import type { ColoniaGrain } from '$old/lib/contract/indicators/catalogue';
import { yearWindow, type WindowPair } from '$old/lib/period/months';
import type { CompletePeriods } from '$old/lib/period/period';

/** Two periods of one kind, without a month in common. */
export interface ColoniaPair extends WindowPair {
  readonly tipo: 'anio' | 'trienio';
}

/** Why colonias are not compared: never published of them, or not in two periods yet. */
export type NoPair = 'no_publicado' | 'sin_dos_anios' | 'sin_dos_trienios';

/**
 * The last complete year against the one before where the indicator is published by year, else the
 * last complete three years against the three before them.
 */
export function coloniaPair(grain: ColoniaGrain, complete: CompletePeriods): ColoniaPair | NoPair {
  if (grain === 'ninguno') return 'no_publicado';
  const [tipo, years] = grain === 'trienio' ? (['trienio', 3] as const) : (['anio', 1] as const);
  const starts = complete[tipo].map(({ inicio }) => Number(inicio.slice(0, 4)));
  const latest = Math.max(...starts);
  if (!starts.includes(latest - years))
    return grain === 'trienio' ? 'sin_dos_trienios' : 'sin_dos_anios';
  return { tipo, before: span(latest - years, years), after: span(latest, years) };
}

function span(firstYear: number, years: number): WindowPair['before'] {
  return { first: yearWindow(firstYear).first, last: yearWindow(firstYear + years - 1).last };
}
