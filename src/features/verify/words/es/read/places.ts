/** Where a claim is of: names of colonias, of the alcaldías and of the city, and what people call parts of it. */
import type { KnownPlaces, SaidPlace } from '../../../claim';
import {
  CITY,
  COUNTRY,
  OF_ALCALDIA,
  OF_COLONIA,
  OWN,
  REST,
  shortNamesOf,
  STATES,
} from '../terms/places';
import { plain } from './lex';
import type { Match, Slate } from './slate';

export interface PlacedMatch {
  readonly place: SaidPlace;
  readonly match: Match;
}

/** What may stand before the name of a place and belongs to it. */
const INTO =
  '(?:(?:en|de|del|por|para|desde|dentro de|in|of) )?(?:(?:toda|todas|todo) )?(?:(?:la|el|los|las|the) )?';

interface Named {
  readonly nombre: string;
  readonly said: string;
  readonly place: SaidPlace;
}

/** In the order of the text; each is struck out. @param isOfColonias whether it says to tell of colonias */
export function takePlaces(
  slate: Slate,
  known: KnownPlaces,
  text: string,
  isOfColonias = false,
): readonly PlacedMatch[] {
  const found: PlacedMatch[] = [];
  const take = (said: string, place: SaidPlace, isIt: (match: Match) => boolean = () => true) => {
    for (const match of slate.find(said)) {
      if (!isIt(match)) continue;
      slate.strike(match, 'place');
      found.push({ place, match });
    }
  };
  const { colonias, alcaldias, populares } = namesOf(known);
  for (const { said, place } of colonias) take(`${INTO}${OF_COLONIA}${said}`, place);
  const called = new Set(alcaldias.map(({ said }) => said));
  const others = [...alcaldias, ...populares, ...colonias.filter(({ said }) => !called.has(said))];
  take(`(?:(?:en|del) )?${REST}`, { kind: 'resto' });
  for (const { said, place } of others.sort(longestFirst)) {
    if (place.kind === 'alcaldia' || place.kind === 'otra') {
      take(`${INTO}(?:${OF_ALCALDIA}(?:(?:de|la) )*)?${said}`, place);
      continue;
    }
    if (STATES.includes(said) && !isOfColonias)
      take(`(?:(?:en|de|por) )*(?:del|al|la|el) ${said}`, place);
    // «centro» is many things: the colonia has a capital.
    else
      take(
        `${INTO}${said}`,
        place,
        (match) =>
          /\p{Lu}/u.test(slate.typed(text, match).split(' ').at(-1) ?? '') ||
          said.includes(' ') ||
          isInArticle(slate, match),
      );
  }
  // «Centro, Guerrero y Doctores»: in a list of colonias it is one.
  for (const { said, place } of colonias.filter((each) => STATES.includes(each.said)))
    take(`(?<= λ (?:,|y|o|e) )${said}`, place);
  take(`${INTO}${CITY}`, { kind: 'ciudad' });
  take(`${INTO}${COUNTRY}`, { kind: 'pais' });
  take(`(?:(?:en|de|por) )*${OWN}`, { kind: 'alcaldia' });
  return found.sort((one, other) => one.match.from - other.match.from);
}

/** «en la doctores», typed without capitals. */
const isInArticle = (slate: Slate, { from, to }: Match): boolean =>
  slate.tokens.slice(from, to - 1).some(({ canon }) => canon === 'la');

const longestFirst = (one: Named, other: Named): number => other.said.length - one.said.length;

function namesOf({ alcaldia, otras, colonias, populares }: KnownPlaces) {
  const named = (nombre: string, place: SaidPlace, said = nombre): Named => ({
    nombre,
    place,
    said: pattern(said),
  });
  return {
    colonias: colonias
      .map((nombre) => named(nombre, { kind: 'colonia', nombre }))
      .sort(longestFirst),
    alcaldias: [
      named(alcaldia, { kind: 'alcaldia' }),
      ...otras.flatMap((nombre) =>
        [nombre, ...shortNamesOf(nombre)].map((said) =>
          named(nombre, { kind: 'otra', nombre }, said),
        ),
      ),
    ],
    populares: populares.map((nombre) => named(nombre, { kind: 'popular', nombre })),
  };
}

/** «Gustavo A. Madero», with its dot or without. */
const pattern = (nombre: string): string =>
  plain(nombre)
    .replace(/[^a-zñ0-9]+/g, ' ')
    .trim()
    .replace(/ ([a-z]) /g, ' $1(?: \\.|\\.)? ');
