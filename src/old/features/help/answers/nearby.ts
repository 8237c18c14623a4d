/** Where to go from one colonia, and how far each is. */
import type { Moment } from '$old/lib/place/openNow';
import type { Ask } from './asks';
import { addedOffers, chooseFirst, type Offer } from './choose';
import type { Contact } from './contacts';
import type { NearbyHelp } from './nearestHelp';

/** What tells of a place which contact it is. */
interface Placed {
  readonly id: string;
}

interface NearContact<Place> extends NearbyHelp<Place> {
  readonly contact: Contact;
}

/** One of those that are shown, with what it offers that those before it don't. */
interface ShownPlace<Place> extends NearContact<Place> {
  readonly adds: readonly Offer[];
}

interface NearChoice<Place> {
  readonly lines: readonly Contact[];
  readonly shown: readonly ShownPlace<Place>[];
  /** The rest, in the same order. */
  readonly next: readonly NearContact<Place>[];
}

/**
 * As `chooseFirst` of choose.ts says, from where the women of a colonia live.
 * @param contacts of what is asked
 * @param places where each can be gone to, by its own point or that of its colonia, and how far that is
 * @param now null where a page cannot tell
 */
export function chooseNear<Place extends Placed>(
  contacts: readonly Contact[],
  ask: Ask,
  places: readonly NearbyHelp<Place>[],
  now: Moment | null = null,
): NearChoice<Place> {
  const km = new Map(places.map(({ place, km: far }) => [place.id, far]));
  const located = contacts.filter(({ esRefugio }) => !esRefugio);
  const chosen = chooseFirst(located, ask, '', { now, km });
  const at = (contact: Contact) =>
    places.filter(({ place }) => place.id === contact.id).map((found) => ({ ...found, contact }));
  const adds = addedOffers(chosen.places, ask);
  return {
    lines: chosen.lines,
    shown: chosen.places.flatMap((contact, rank) =>
      at(contact).map((found) => ({ ...found, adds: adds[rank] ?? [] })),
    ),
    next: chosen.otherPlaces.flatMap(at),
  };
}
