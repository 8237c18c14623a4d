/** Where to go from one colonia: the two nearest, then the nearest that offers something different. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { HelpPlace } from '../queries/helpPlaces';
import type { PopulationPoint } from '../queries/populationPoints';
import type { Ask } from './asks';
import { addedOffers, confirmedFirst, linesOf, MOST_LINES, partPlaces, type Offer } from './choose';
import type { Contact } from './contacts';
import { nearestHelp, type NearbyHelp } from './nearestHelp';

export interface NearContact extends NearbyHelp {
  readonly contact: Contact;
}

/** One of those that are shown, with what it offers that those before it don't. */
interface ShownPlace extends NearContact {
  readonly adds: readonly Offer[];
}

export interface NearChoice {
  readonly lines: readonly Contact[];
  readonly shown: readonly ShownPlace[];
  /** The next few, nearest first. */
  readonly next: readonly NearContact[];
}

/** Folded, they are few enough to be read. */
const NEXT = 5;

/** Distances are told no finer: what is as far is told as far. */
const STEP_KM = 0.05;

/**
 * @param contacts of what is asked
 * @param points where the women of the colonia live
 * @param placed where each can be gone to, by its own point or that of its colonia
 */
export function chooseNear(
  contacts: readonly Contact[],
  ask: Ask,
  colonia: ColoniaKey,
  points: readonly PopulationPoint[],
  placed: readonly HelpPlace[],
): NearChoice {
  const byId = new Map(
    contacts
      .filter(
        ({ access, esRefugio }) => (access === 'telefono' || access === 'lugar') && !esRefugio,
      )
      .map((contact) => [contact.id, contact]),
  );
  const near = nearestHelp(
    colonia,
    points,
    placed.filter(({ id }) => byId.has(id)),
    Infinity,
  ).flatMap((found) => {
    const contact = byId.get(found.place.id);
    return contact === undefined ? [] : [{ ...found, contact }];
  });
  const inOrder = [...near].sort(
    (a, b) =>
      stepsOf(a) - stepsOf(b) ||
      confirmedFirst(a.contact) - confirmedFirst(b.contact) ||
      a.km - b.km,
  );
  const ordered = inOrder.map(({ contact }) => contact);
  const lines = linesOf(contacts).slice(0, MOST_LINES);
  const { places } = partPlaces(ordered, ask, lines.length);
  const shown = inOrder.filter(({ contact }) => places.includes(contact));
  const adds = addedOffers(
    shown.map(({ contact }) => contact),
    ask,
  );
  return {
    lines,
    shown: shown.map((each, at) => ({ ...each, adds: adds[at] ?? [] })),
    next: inOrder.filter((each) => !shown.includes(each)).slice(0, NEXT),
  };
}

const stepsOf = ({ km }: NearContact): number => Math.round(km / STEP_KM);
