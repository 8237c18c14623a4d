/** What is said of how far help is: where it is far, where it cannot be told, and what is missing to tell it. */
import { FAR_MINUTES } from '../../../answers/coloniaReach';
import {
  LEAST_PLACES,
  type Coverage,
  type Group,
  type PlacedHelp,
  type Refusal,
} from '../../../answers/coverage';
import type { Quadrants } from '../../../answers/needAndReach';
import { writeDistance, writeMinutes } from '../distances';
import { ELSEWHERE } from '../helpWords';
import { plural, writeList } from '$old/lib/words/es/list';
import { writeCount, writePercent } from '$old/lib/words/es/numbers';

/** More names than these are counted, and told in the table. */
const NAMED = 6;

interface GroupWords {
  readonly one: string;
  readonly many: string;
  /** Where it was said before what they are. */
  readonly short: string;
  /** As a title. */
  readonly title: string;
}

export const GROUP_WORDS: Readonly<Record<Group, GroupWords>> = {
  atencion: {
    one: 'servicio que atiende en persona',
    many: 'servicios que atienden en persona',
    short: 'servicios',
    title: 'Servicios que atienden en persona',
  },
  punto_violeta: {
    one: 'Punto Violeta',
    many: 'Puntos Violeta',
    short: 'Puntos Violeta',
    title: 'Puntos Violeta',
  },
};

const wordsOf = (count: number, group: Group): string =>
  plural(count, GROUP_WORDS[group].one, GROUP_WORDS[group].many);

/** Of what there is, how much has a place: «De 16 servicios que atienden en persona, 4 tienen lugar publicado.» */
export function coverageSentence({ group, known, placed, approximate }: PlacedHelp): string {
  if (known === 0) return `De ${GROUP_WORDS[group].many} no se ha publicado ninguno.`;
  const of = `De ${writeCount(known)} ${wordsOf(known, group)}`;
  if (placed === 0) return `${of}, ninguno tiene lugar publicado.`;
  const has = `${of}, ${writeCount(placed)} ${plural(placed, 'tiene', 'tienen')} lugar publicado`;
  if (approximate === 0) return `${has}.`;
  if (approximate === placed) return `${has}, y sólo por su colonia.`;
  return `${has}; de ${writeCount(approximate)} sólo se sabe la colonia.`;
}

/**
 * Over the map of places: «Los 4 servicios con lugar publicado están en Doctores, Nonoalco Tlatelolco y San Rafael»
 * @param colonias of each place, null outside those of the alcaldía
 */
export function placesHeadline(group: Group, colonias: readonly (string | null)[]): string {
  const { one, short } = GROUP_WORDS[group];
  const which =
    colonias.length === 1
      ? `El único ${one} con lugar publicado está`
      : `Los ${writeCount(colonias.length)} ${short} con lugar publicado están`;
  const names = [...new Set(colonias.flatMap((name) => name ?? []))].sort((x, y) =>
    x.localeCompare(y, 'es'),
  );
  const elsewhere = colonias.includes(null) ? [ELSEWHERE] : [];
  const inside =
    names.length > NAMED
      ? [`en ${names.length} colonias`]
      : names.length > 0
        ? [`en ${writeList(names)}`]
        : [];
  return `${which} ${[...inside, ...elsewhere].join(' y ')}`;
}

/** Why no distance is drawn: «Con 2 lugares no se puede decir dónde queda lejos la ayuda.» */
export function refusalSentence(refusal: Refusal, { placed, group }: Coverage): string {
  switch (refusal) {
    case 'pocos_lugares':
      return (
        `${placed === 0 ? 'Sin ningún lugar' : `Con ${placed} ${plural(placed, 'lugar', 'lugares')}`} ` +
        `no se puede decir dónde queda lejos la ayuda: hacen falta al menos ${LEAST_PLACES}.`
      );
    case 'lista_incompleta':
      return (
        `No se sabe dónde está más de la mitad de los ${GROUP_WORDS[group].many}: ` +
        'lo que parece lejos puede ser sólo lo que falta en la lista.'
      );
    case 'sin_poblacion':
      return 'La publicación no dice dónde viven las mujeres de cada colonia: no hay desde dónde medir.';
  }
}

/** Over the map. */
export function reachHeadline({ colonias, far }: Quadrants, group: Group): string {
  if (colonias.length === 0) return 'Sin mujeres residentes no hay desde dónde medir';
  const nearest = group === 'atencion' ? 'el servicio más cercano' : 'el Punto Violeta más cercano';
  const where =
    far === 0
      ? 'ninguna colonia'
      : far === colonias.length
        ? `las ${far} colonias`
        : `${far} de ${colonias.length} colonias`;
  return `En ${where} queda, en promedio, a más de ${FAR_MINUTES} minutos a pie ${nearest}`;
}

/** What part of all women that is: «Vive a más de 15 minutos 12 % de las mujeres de la alcaldía.» */
export function womenBeyondSentence(share: number | null): string | null {
  if (share === null) return null;
  if (share === 0) return `Ninguna mujer de la alcaldía vive a más de ${FAR_MINUTES} minutos.`;
  return `Vive a más de ${FAR_MINUTES} minutos ${writePercent(share)} de las mujeres de la alcaldía.`;
}

/** Over the quadrants: where high need and low reach meet. */
export function quadrantHeadline({ unmet, varies, colonias }: Quadrants): string {
  if (colonias.every(({ need }) => need === 'sin_cuenta')) {
    return 'Sin tasas publicadas por colonia no hay necesidad que comparar';
  }
  if (!varies) return 'Las tasas de las colonias no difieren más allá del azar: ninguna destaca';
  const [only] = unmet;
  if (only === undefined) return 'En ninguna colonia coinciden una tasa alta y la ayuda lejos';
  if (unmet.length === 1) return `Tasa alta y ayuda lejos: ${only.nombre}`;
  return `Tasa alta y ayuda lejos, en ${unmet.length} colonias: ${named(unmet)}`;
}

/** The same in whole sentences, those of which it cannot be told included. */
export function quadrantSentence({ colonias, unmet, uncertain, far }: Quadrants): string {
  if (far === 0) return 'En ninguna colonia queda lejos la ayuda.';
  const UNKNOWN = 'sus carpetas no bastan para saber si la tasa es alta.';
  if (unmet.length > 0) {
    const first = `En ${named(unmet)} la ayuda queda lejos y es probable que la tasa supere la de la alcaldía.`;
    return uncertain.length === 0
      ? first
      : `${first} En ${named(uncertain)} también queda lejos, y ${UNKNOWN}`;
  }
  if (uncertain.length > 0) {
    return `En ${named(uncertain)} la ayuda queda lejos, y ${UNKNOWN}`;
  }
  const low = colonias.filter((colonia) => colonia.far);
  return `En ${named(low)} la ayuda queda lejos, y no es probable que la tasa supere la de la alcaldía.`;
}

function named(colonias: readonly { readonly nombre: string }[]): string {
  if (colonias.length > NAMED) {
    const names = colonias.slice(0, NAMED - 1).map(({ nombre }) => nombre);
    return `${names.join(', ')} y ${colonias.length - names.length} más`;
  }
  return writeList(colonias.map(({ nombre }) => nombre));
}

/** How much of the map is a guess about places: null where none is. */
export function approximateSentence(
  reaches: readonly { readonly approximate: boolean }[],
): string | null {
  const guessed = reaches.filter(({ approximate }) => approximate).length;
  if (guessed === 0) return null;
  return (
    `En ${writeCount(guessed)} ${plural(guessed, 'colonia', 'colonias')} el lugar más cercano sólo se ` +
    'conoce por su colonia: se puso en el punto central de ella, y la distancia es aproximada.'
  );
}

export interface Nearness {
  readonly km: number;
  readonly minutes: number;
  /** Where only the colonia of the place is known: its name, or `propia` if it is the one that is spoken of. */
  readonly only: string | null;
}

/**
 * How near a place is to who lives in a colonia: «a unos 400 m en línea recta, cerca de 7 min a pie»;
 * coarser where its point is not known.
 */
export function nearestSentence({ km, minutes, only }: Nearness): string {
  if (only === 'propia') return 'en esta colonia; su punto no está publicado';
  if (only !== null) {
    return `en la colonia ${only}, a cerca de ${Math.max(1, Math.round(km))}\u00a0km; su punto no está publicado`;
  }
  return `a unos ${writeDistance(km)} en línea recta, cerca de ${writeMinutes(minutes)} a pie`;
}
