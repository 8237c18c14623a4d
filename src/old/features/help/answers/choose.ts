/** Of all who can be asked, the few to show first, and the rest. */
import { readHours, type Hours } from '$old/lib/place/hours';
import { openAt, type Moment } from '$old/lib/place/openNow';
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
const MOST_LINES = 2;
/** After so many places of the same, one that offers something different. */
const ALIKE = 2;
/** With fewer contacts a page says so. */
export const FEW = 2;

const FIRST_LINES: readonly string[] = [ANY_PHONE, SOS_MUJERES, FEDERAL, EMERGENCIES].map(
  ({ id }) => id,
);
/** Needs that are those of a population. */
const GROUPS: readonly Need[] = ['infancia', 'migrantes', 'lgbt'];
/** Made for women, before what is made to prosecute. */
const KINDS_FIRST = ['luna', 'centro_justicia'];
const KIND_LAST = 'fiscalia';

const MINUTES_OF_WEEK = 7 * 24 * 60;
/** Distances are told no finer: what is as far is told as far. */
const STEP_KM = 0.05;

const hoursOf = ({ horario }: Contact): Hours => readHours(horario ?? '');

const openMinutes = (contact: Contact): number =>
  hoursOf(contact).spans.reduce((sum, { abre, cierra }) => sum + cierra - abre, 0);

const isAlwaysOpen = (contact: Contact): boolean => openMinutes(contact) === MINUTES_OF_WEEK;

const hasPlace = ({ direccion, punto }: Contact): boolean => direccion !== null || punto !== null;

const hasTelephone = ({ access }: Contact): boolean => access === 'telefono';

/** Of whom neither hours nor a telephone are known, nobody can say that going there leads to anyone. */
const canBeReached = (contact: Contact): boolean =>
  hasTelephone(contact) || (contact.access === 'lugar' && contact.horario !== null);

/**
 * Who attends what is asked; of danger, who can be gone to at any hour. Where nobody can be reached, the
 * telephones that any woman may ask: no need is left without an answer.
 */
export function askedOf(contacts: readonly Contact[], ask: Ask): readonly Contact[] {
  const { need } = ASKED[ask];
  const own =
    need === null
      ? contacts.filter((one) => hasTelephone(one) && hasPlace(one) && isAlwaysOpen(one))
      : attending(contacts, need);
  const anyone = contacts.filter(({ id }) => FIRST_LINES.includes(id));
  return own.some(canBeReached) ? own : [...own, ...anyone];
}

/** When it is asked and from where; null where a page cannot tell. */
export interface Here {
  readonly now: Moment | null;
  /** By contact: how far it is, as a mean of the women of a colonia. */
  readonly km: ReadonlyMap<string, number> | null;
}

const ANYWHERE: Here = { now: null, km: null };

/**
 * Whom to call and where to go first, for any page, language and hour. In this order:
 *
 * 1. Left out: those who cannot be reached, and those of whom neither hours nor a telephone are known.
 * 2. Who is there for any woman, before who is there for a population or one matter, unless that is asked for.
 * 3. Who is known to be open now; then those whose hours nobody gives; then who is closed. Of those, who is there for
 *    the population that was asked for.
 * 4. From a colonia, the nearest, in steps of 50 m. Without one, what is in the alcaldía and can be telephoned,
 *    what is made for women before what prosecutes, and what opens longest.
 * 5. Of equals, who was confirmed; then the nearer; then by its number.
 *
 * After the first two places, the first of those that rank alike (2, 3) that offers something different; at most
 * five with the lines. Whom a distance is wanted of and not known, but can be telephoned, is among the lines.
 * tests/features/help/answers/whomFirst.test.ts holds it by 33 colonias, all needs and four hours.
 *
 * @param contacts of what is asked, as of `askedOf`
 * @param alcaldia key of the one that is shown
 */
export function chooseFirst(
  contacts: readonly Contact[],
  ask: Ask,
  alcaldia: string,
  { now, km }: Here = ANYWHERE,
): Choice {
  const reached = contacts.filter(canBeReached);
  const isFar = ({ id }: Contact) => km !== null && !km.has(id);
  const isLine = (one: Contact) => hasTelephone(one) && (!hasPlace(one) || isFar(one));
  const isAskedFor = ({ poblacion }: Contact) => poblacion === ASKED[ask].need;
  const isForHer = (one: Contact) => one.poblacion === null || isAskedFor(one);
  const rank = (one: Contact): readonly number[] => [isForHer(one) ? 0 : 1, openRank(one, now)];
  const ranks = (one: Contact) => [...rank(one), isAskedFor(one) ? 0 : 1];
  const lines = sorted(reached.filter(isLine), (one) => [...ranks(one), ...lineKeys(one)]);
  const places = sorted(
    reached.filter((one) => hasPlace(one) && !isLine(one)),
    (one) => [
      ...ranks(one),
      ...(km === null ? placeKeys(one, alcaldia) : nearKeys(one, km.get(one.id) ?? Infinity)),
    ],
  );
  const own = reached.some(isForHer) ? lines.filter(isForHer) : lines;
  const first = own.slice(0, MOST_LINES);
  const parted = partPlaces(places, ask, MOST - first.length, (one) => rank(one).join());
  return {
    lines: first,
    otherLines: lines.filter((one) => !first.includes(one)),
    ...parted,
    // From a colonia, in the order of the rest: the way to each is told.
    places: km === null ? parted.places : places.filter((one) => parted.places.includes(one)),
    online: contacts.filter(({ access }) => access === 'en_linea'),
  };
}

/** 0 known to be open, 1 not known, 2 known to be closed; all alike where the hour is not known. */
function openRank(contact: Contact, now: Moment | null): number {
  if (now === null) return 0;
  const { estado } = openAt(hoursOf(contact), now);
  return ['abierto', 'se_ignora', 'cerrado'].indexOf(estado);
}

/**
 * The first two in the order given, then the first that offers something different of those that rank alike.
 * @param places in order, best first
 * @param most how many are shown
 */
function partPlaces(
  places: readonly Contact[],
  ask: Ask,
  most: number,
  rankOf: (place: Contact) => string,
): Pick<Choice, 'places' | 'otherPlaces'> {
  const shown: Contact[] = [];
  const offered = new Set<Offer>();
  let left = places;
  for (let [best] = left; best !== undefined && shown.length < most; [best] = left) {
    const rank = rankOf(best);
    const different = left.find(
      (one) => rankOf(one) === rank && offersOf(one, ask).some((offer) => !offered.has(offer)),
    );
    const next = (shown.length < ALIKE ? undefined : different) ?? best;
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
function sorted(
  contacts: readonly Contact[],
  keysOf: (contact: Contact) => readonly number[],
): readonly Contact[] {
  return contacts
    .map((contact) => ({ contact, keys: keysOf(contact) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, place) => key !== b.keys[place]);
      const [key, than] = [a.keys[at], b.keys[at]];
      return key === undefined || than === undefined
        ? a.contact.id.localeCompare(b.contact.id)
        : key - than;
    })
    .map(({ contact }) => contact);
}

const confirmedFirst = ({ verification }: Contact): number =>
  verification.estado === 'confirmado' ? 0 : 1;

function lineKeys(line: Contact): readonly number[] {
  const at = FIRST_LINES.indexOf(line.id);
  return [at < 0 ? FIRST_LINES.length : at, isAlwaysOpen(line) ? 0 : 1, confirmedFirst(line)];
}

const placeKeys = (place: Contact, alcaldia: string): readonly number[] => [
  place.alcaldia === alcaldia ? 0 : 1,
  hasTelephone(place) ? 0 : 1,
  kindKey(place),
  isAlwaysOpen(place) ? 0 : 1,
  confirmedFirst(place),
  -openMinutes(place),
  -place.necesidades.filter((need) => !GROUPS.includes(need)).length,
];

const nearKeys = (place: Contact, km: number): readonly number[] => [
  Math.round(km / STEP_KM),
  confirmedFirst(place),
  km,
];

const kindKey = ({ tipo }: Contact): number =>
  KINDS_FIRST.includes(tipo) ? 0 : tipo === KIND_LAST ? 2 : 1;
