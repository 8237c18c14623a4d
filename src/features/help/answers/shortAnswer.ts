/** What the page of a need brings to its program: the few that it shows, and how many more there are. */
import type { Ask } from './asks';
import { chooseFirst } from './choose';
import type { Contact } from './contacts';
import { packContacts, type PackedContacts } from './packed';

export interface ShortAnswer {
  readonly ask: Ask;
  /** Those by telephone first. */
  readonly contacts: PackedContacts;
  /** How many of them are by telephone. */
  readonly lines: number;
  /** How many more can be called or gone to. */
  readonly others: number;
  /** How many are reached by internet alone. */
  readonly online: number;
  /** Of all that attend it, and of them, those that someone confirmed. */
  readonly attending: number;
  readonly confirmed: number;
}

/**
 * @param own those that attend what is asked
 * @param alcaldia key of the one that is shown
 */
export function shortAnswer(own: readonly Contact[], ask: Ask, alcaldia: string): ShortAnswer {
  const { lines, places, otherLines, otherPlaces, online } = chooseFirst(own, ask, alcaldia);
  return {
    ask,
    contacts: packContacts([...lines, ...places]),
    lines: lines.length,
    others: otherLines.length + otherPlaces.length,
    online: online.length,
    attending: own.length,
    confirmed: own.filter(({ verification }) => verification.estado === 'confirmado').length,
  };
}
