/**
 * Which numbers of a service someone may telephone to confirm it. Apart from what reads the catalogue of what was heard:
 * every page has this, and none of those that only show reads a catalogue.
 */

/** Who telephones to see whether it answers takes it from who needs it. */
const NEVER_TELEPHONED = '911';

/** Each once. */
export const confirmable = (
  telephones: readonly string[],
  whatsapp: readonly string[],
): readonly string[] =>
  [...new Set([...telephones, ...whatsapp])].filter((number) => number !== NEVER_TELEPHONED);
