/** Of all who can be asked, the few to show first, and the rest. */
import { readHours, type Hours } from '$lib/place/hours';
import { ANY_PHONE, EMERGENCIES, FEDERAL, SOS_MUJERES } from './firstLines';
import { ASKED, type Ask } from './asks';
import { attending, type Contact } from './contacts';
import type { Need } from './needs';

export interface Choice {
  /** By telephone, whoever asks from wherever. */
  readonly lines: readonly Contact[];
  readonly places: readonly Contact[];
  readonly otherLines: readonly Contact[];
  readonly otherPlaces: readonly Contact[];
  readonly online: readonly Contact[];
}

/** More are not read by who is in a hurry. */
const MOST = 5;
export const MOST_LINES = 2;
/** After so many places of the same, one that offers something different. */
const ALIKE = 2;
/** With fewer contacts a page says so. */
export const FEW = 2;

const FIRST_LINES: readonly string[] = [ANY_PHONE, SOS_MUJERES, FEDERAL, EMERGENCIES].map(
  ({ id }) => id,
);
/** Who is there for these alone comes after who is there for any woman, unless they are asked for. */
const GROUPS: readonly Need[] = ['infancia', 'migrantes', 'lgbt'];
/** Made for women, before what is made to prosecute. */
const KINDS_FIRST = ['luna', 'centro_justicia'];
const KIND_LAST = 'fiscalia';

const MINUTES_OF_WEEK = 7 * 24 * 60;

const hoursOf = ({ horario }: Contact): Hours => readHours(horario ?? '');

const openMinutes = (contact: Contact): number =>
  hoursOf(contact).spans.reduce((sum, { abre, cierra }) => sum + cierra - abre, 0);

export const isAlwaysOpen = (contact: Contact): boolean => openMinutes(contact) === MINUTES_OF_WEEK;

const hasPlace = ({ direccion, punto }: Contact): boolean => direccion !== null || punto !== null;

const hasTelephone = ({ access }: Contact): boolean => access === 'telefono';

/** Who attends what is asked; of danger, who can be gone to at any hour. */
export function askedOf(contacts: readonly Contact[], ask: Ask): readonly Contact[] {
  const { need } = ASKED[ask];
  return need === null
    ? contacts.filter((one) => hasTelephone(one) && hasPlace(one) && isAlwaysOpen(one))
    : attending(contacts, need);
}

/**
 * Of who can be reached. Without a place to be near to, what is in the alcaldía and can be telephoned comes
 * first, then what opens longest; what someone confirmed goes before its equals.
 * @param contacts of what is asked
 * @param alcaldia key of the one that is shown
 */
export function chooseFirst(contacts: readonly Contact[], ask: Ask, alcaldia: string): Choice {
  const reached = contacts.filter(({ access }) => access === 'telefono' || access === 'lugar');
  const lines = linesOf(contacts);
  const places = reached.filter(hasPlace).sort(by(placeKeys(ask, alcaldia)));
  const first = lines.slice(0, MOST_LINES);
  return {
    lines: first,
    otherLines: lines.slice(MOST_LINES),
    ...partPlaces(places, ask, first.length),
    online: contacts.filter(({ access }) => access === 'en_linea'),
  };
}

/** By telephone, best first; whoever asks from wherever. */
export const linesOf = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.filter((one) => hasTelephone(one) && !hasPlace(one)).sort(by(lineKeys));

/**
 * The first two in the order given, then the first that offers something different, up to five with the lines.
 * @param places in order, best first
 * @param lines how many are shown before them
 */
export function partPlaces(
  places: readonly Contact[],
  ask: Ask,
  lines: number,
): Pick<Choice, 'places' | 'otherPlaces'> {
  const shown: Contact[] = [];
  const offered = new Set<Offer>();
  for (let left = places; shown.length < MOST - lines && left.length > 0;) {
    const different = left.find((one) => offersOf(one, ask).some((offer) => !offered.has(offer)));
    const next = (shown.length < ALIKE ? undefined : different) ?? left[0];
    if (next === undefined) break;
    shown.push(next);
    for (const offer of offersOf(next, ask)) offered.add(offer);
    left = left.filter((one) => one !== next);
  }
  return { places: shown, otherPlaces: places.filter((one) => !shown.includes(one)) };
}

/** A need that is attended, that it is so at any hour, or that one can call before going. */
export type Offer = Need | 'siempre' | 'telefono';

/** What each of those that are shown offers and those before it don't; nothing of the first two. */
export function addedOffers(shown: readonly Contact[], ask: Ask): readonly (readonly Offer[])[] {
  return shown.map((place, at) => {
    const before = new Set(shown.slice(0, at).flatMap((one) => offersOf(one, ask)));
    return at < ALIKE ? [] : offersOf(place, ask).filter((offer) => !before.has(offer));
  });
}

function offersOf(contact: Contact, ask: Ask): readonly Offer[] {
  const needs = contact.necesidades.filter((need) => !isOtherGroup(need, ask));
  return [
    ...needs,
    ...(isAlwaysOpen(contact) ? (['siempre'] as const) : []),
    ...(hasTelephone(contact) ? (['telefono'] as const) : []),
  ];
}

const isOtherGroup = (need: Need, ask: Ask): boolean =>
  GROUPS.includes(need) && ASKED[ask].need !== need;

/** Smaller first, key by key, and by its number at last. */
const by =
  (keysOf: (contact: Contact) => readonly number[]) =>
  (a: Contact, b: Contact): number => {
    const other = keysOf(b);
    const apart = keysOf(a)
      .map((key, at) => key - (other[at] ?? 0))
      .find((difference) => difference !== 0);
    return apart ?? a.id.localeCompare(b.id);
  };

export const confirmedFirst = ({ verification }: Contact): number =>
  verification.estado === 'confirmado' ? 0 : 1;

function lineKeys(line: Contact): readonly number[] {
  const at = FIRST_LINES.indexOf(line.id);
  return [at < 0 ? FIRST_LINES.length : at, isAlwaysOpen(line) ? 0 : 1, confirmedFirst(line)];
}

const placeKeys =
  (ask: Ask, alcaldia: string) =>
  (place: Contact): readonly number[] => [
    place.alcaldia === alcaldia ? 0 : 1,
    hasTelephone(place) ? 0 : 1,
    place.necesidades.filter((need) => isOtherGroup(need, ask)).length,
    kindKey(place),
    isAlwaysOpen(place) ? 0 : 1,
    confirmedFirst(place),
    -openMinutes(place),
    -place.necesidades.length,
  ];

const kindKey = ({ tipo }: Contact): number =>
  KINDS_FIRST.includes(tipo) ? 0 : tipo === KIND_LAST ? 2 : 1;
