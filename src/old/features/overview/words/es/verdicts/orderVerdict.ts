/** How much of the order of colonias the data support, over the list: from the places each may have. */
import { peopleOf } from '$old/lib/answers/coloniaCounts';
import { FIRST_PLACES } from '$old/lib/answers/places';
import type { Ranking } from '$old/lib/answers/ranking';
import { plural, writeList } from '$old/lib/words/es/list';
import { manyOf } from '$old/lib/words/es/unitWords';
import { uncomparable, UNPUBLISHED } from '../withoutAnswer';

/** «De las cinco colonias con más carpetas sólo son seguras 2: Centro y Juárez; del lugar 12 en adelante…» */
export function orderVerdict(ranking: Ranking): string {
  const { colonias, support } = ranking;
  if (colonias.every(({ n }) => n === null)) return UNPUBLISHED;
  const valued = colonias.filter(({ value }) => value !== null);
  if (support.placed === 1) {
    const [only] = colonias.filter(({ places }) => places !== null);
    return `Sólo hay cifra de ${only?.nombre ?? 'una colonia'}: no hay orden que mostrar`;
  }
  if (ranking.smoothing?.varies === false) {
    return 'No hay orden que mostrar: las colonias no difieren entre sí más allá del azar';
  }
  if (valued.length === 0) return uncomparable(ranking);
  if (support.unsupportedFrom === 1) {
    return 'El orden puede ser azar: de ninguna colonia se puede asegurar que esté por encima de otra';
  }
  if (support.surePairs === support.pairs) {
    return 'Todo el orden se sostiene: el lugar de cada colonia es seguro';
  }
  return `${firstPlaces(ranking)}${tail(ranking)}`;
}

/** The same for a room, with its doubt: «No es seguro cuáles son las cinco colonias de tasa más alta» */
export function orderInShort(ranking: Ranking): string | undefined {
  const { support, colonias } = ranking;
  const isShort =
    colonias.every(({ value }) => value === null) ||
    support.placed <= 1 ||
    support.unsupportedFrom === 1 ||
    support.surePairs === support.pairs;
  if (isShort || support.ordered <= FIRST_PLACES || support.mayBeFirst.length < 2) return undefined;
  const { length } = support.surelyFirst;
  if (length === FIRST_PLACES) return undefined;
  const five = `las cinco colonias ${superlativeOf(ranking)}`;
  return length === 0
    ? `No es seguro cuáles son ${five}`
    : `De ${five} sólo ${plural(length, 'es segura una', `son seguras ${length}`)}`;
}

const superlativeOf = ({ measure, counts }: Pick<Ranking, 'measure' | 'counts'>): string =>
  measure === 'carpetas' ? `con más ${manyOf(counts)}` : 'de tasa más alta';

function firstPlaces(ranking: Ranking): string {
  const { support } = ranking;
  const superlative = superlativeOf(ranking);
  // Of five colonias or fewer, all are among the first five.
  const hasMore = support.ordered > FIRST_PLACES;
  const [first, ...others] = support.mayBeFirst;
  if (first !== undefined && others.length === 0) {
    const known = `Es seguro que ${first} es la colonia ${superlative}`;
    if (!hasMore) return known;
    // Another may have the same name.
    const also = support.surelyFirst.filter((_, at) => at !== support.surelyFirst.indexOf(first));
    return also.length === 0
      ? `${known}, pero ninguna otra está con seguridad entre las cinco primeras`
      : `${known} y que ${writeList(also)} ${plural(also.length, 'está', 'están')} entre las cinco primeras`;
  }
  const { mayBeFirst, surelyFirst } = support;
  if (!hasMore) {
    return `No es seguro cuál es la colonia ${superlative}: ${mayBeFirst.length} podrían serlo`;
  }
  const five = `las cinco colonias ${superlative}`;
  if (surelyFirst.length === 0) {
    return `No es seguro cuáles son ${five}: ${mayBeFirst.length} podrían ser la primera`;
  }
  const names = writeList(surelyFirst);
  return surelyFirst.length === FIRST_PLACES
    ? `Es seguro cuáles son ${five}: ${names}`
    : `De ${five} sólo ${plural(surelyFirst.length, 'es segura una', `son seguras ${surelyFirst.length}`)}: ${names}`;
}

function tail({ support: { unsupportedFrom, placed } }: Ranking): string {
  return unsupportedFrom < placed
    ? `; del lugar ${unsupportedFrom} en adelante el orden no se sostiene`
    : '; de ahí en adelante, el orden se sostiene sólo en parte';
}

/** Which colonias have no place, and why: for the foot of the list; null where all have one. */
export function unplacedNote({ colonias, measure, divisor, support }: Ranking): string | null {
  const suppressed = colonias.filter(({ n }) => n === null).length;
  const unpeopled =
    measure === 'carpetas'
      ? 0
      : colonias.filter((colonia) => colonia.n !== null && !peopleOf(colonia, divisor)).length;
  const sentences = [
    ...(suppressed === 0
      ? []
      : [
          `${without(suppressed)} lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra que lo es.`,
        ]),
    ...untoldAmongPlaces(support.ordered - support.placed),
    ...(unpeopled === 0 ? [] : [`${without(unpeopled)} lugar: falta población con qué dividir.`]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** @param untold how many take a place that is not told */
function untoldAmongPlaces(untold: number): readonly string[] {
  if (untold === 0) return [];
  const may = plural(
    untold,
    'cuenta, con lo menos y lo más que puede',
    'cuentan, con lo menos y lo más que pueden',
  );
  return [`En los lugares de las demás ${may} tener.`];
}

function without(count: number): string {
  return `${count} ${plural(count, 'colonia se queda sin', 'colonias se quedan sin')}`;
}

/** What a set of places means. */
export const PLACES_NOTE =
  'El lugar posible dice entre qué lugares está cada colonia una vez descontado el azar (el 1 es la ' +
  'cifra más alta), con 95\u00a0% de confianza para todas a la vez.';
