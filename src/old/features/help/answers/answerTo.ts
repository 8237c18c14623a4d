/** What is chosen → the contacts to show for it, in order: pure, so that the page of help needs nobody to answer. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Moment } from '$old/lib/place/openNow';
import { contactsIn, placesFrom, type FarPlace, type HelpFile } from '../helpFile';
import type { Ask } from './asks';
import { askedOf, chooseFirst, type Offer } from './choose';
import type { Contact } from './contacts';
import { chooseNear } from './nearby';
import type { NearbyHelp } from './nearestHelp';

export interface ShownContact {
  readonly id: string;
  /** Null where no colonia is chosen, or nobody knows where it is. */
  readonly far: NearbyHelp<FarPlace> | null;
  /** What it offers that those before it don't. */
  readonly adds: readonly Offer[];
}

export interface HelpAnswer {
  readonly lines: readonly ShownContact[];
  readonly places: readonly ShownContact[];
  /** Whom else one can reach for the same. */
  readonly others: readonly ShownContact[];
  /** Whether the places are those near the colonia. */
  readonly isNear: boolean;
}

/** @param clave null where no colonia is chosen */
export function answerTo(
  file: HelpFile,
  ask: Ask,
  clave: ColoniaKey | null,
  now: Moment,
): HelpAnswer {
  if (ask === 'callada') return { lines: [], places: [], others: [], isNear: false };
  const asked = askedOf(contactsIn(file), ask);
  const first = chooseFirst(asked, ask, file.alcaldia, { now, km: null });
  const near = chooseNear(asked, ask, clave === null ? [] : placesFrom(file, clave), now);
  const isNear = near.shown.length > 0;
  const lines = (isNear ? near : first).lines.map(alone);
  const places = isNear
    ? near.shown.map(({ contact: { id }, adds, ...far }) => ({ id, far, adds }))
    : first.places.map(alone);
  const next = near.next.map(({ contact: { id }, ...far }) => ({ id, far, adds: [] }));
  const rest = [
    ...first.lines,
    ...first.places,
    ...first.otherPlaces,
    ...first.otherLines,
    ...first.online,
  ];
  const shown = new Set([...lines, ...places, ...next].map(({ id }) => id));
  return {
    lines,
    places,
    others: [...next, ...rest.filter(({ id }) => !shown.has(id)).map(alone)],
    isNear,
  };
}

const alone = ({ id }: Contact): ShownContact => ({ id, far: null, adds: [] });
