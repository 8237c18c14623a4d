/** Where contacts come from: each source once, in the order in which they come. */
import type { Contact } from './contacts';

type Sourced = Pick<Contact, 'fuente' | 'telefonos' | 'verification'>;

/** One contact of each. */
export function sourcesOf<One extends Sourced>(contacts: readonly One[]): readonly One[] {
  const first = new Map<string, One>();
  for (const contact of contacts) {
    const key = keyOf(contact);
    if (!first.has(key)) first.set(key, contact);
  }
  return [...first.values()];
}

/** Of the source of a contact, from 1 on, among those of its page. */
export const sourceNumber = (contact: Sourced, sources: readonly Sourced[]): number =>
  sources.findIndex((source) => keyOf(source) === keyOf(contact)) + 1;

const keyOf = ({ fuente, verification: { estado, fecha } }: Sourced): string =>
  [fuente, estado, fecha].join(' ');
