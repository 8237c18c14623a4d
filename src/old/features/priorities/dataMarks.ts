/** What marks an order of priorities bears. */
import type { ByDivisor } from '$old/lib/answers/byDivisor';
import { FIRST_PLACES } from '$old/lib/answers/places';
import type { PlacedHelp } from '$old/features/help';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { DIVISORS } from '$old/lib/contract/indicators/divisors';
import type { Priority } from './answers/prioritise';
import { NONE, type DataMarks } from '$old/lib/export/dataMarks';

/** The first five and the one that follows, each with how often it is among the five; null while unknown. */
export function firstMarks({ order }: Priority, first: readonly number[] | null): DataMarks {
  const told = order.slice(0, FIRST_PLACES + 1);
  return {
    place: told.map(({ clave }) => clave),
    score: told.map(({ score }) => score),
    probability: first === null ? undefined : told.map((_, place) => first[place] ?? 0),
  };
}

/**
 * Of the first five in which sexual violence depends on the divisor, P(above the alcaldía) by women residents and
 * then by people present, each under its colonia; and of how many of the others it depends.
 */
export function divisorMarks(
  order: Priority['order'],
  byDivisor: ReadonlyMap<ColoniaKey, ByDivisor>,
): DataMarks {
  const depends = order.map(({ clave }) => byDivisor.get(clave)?.agreement === 'depende');
  const told = order.slice(0, FIRST_PLACES).filter((_, place) => depends[place]);
  return {
    indicator: 'violencia_sexual',
    place: told.flatMap(({ clave }) => DIVISORS.map(() => clave)),
    probability: told.flatMap(({ clave }) =>
      DIVISORS.map((divisor) => byDivisor.get(clave)?.[divisor].probability ?? NONE),
    ),
    count: depends.slice(FIRST_PLACES).filter(Boolean).length,
  };
}

/** Services that attend in person: how many are known and, of them, with a place and by their colonia alone. */
export function helpMarks({ known, placed, approximate }: PlacedHelp): DataMarks {
  return { of: known, count: [placed, approximate] };
}
