/** A note of a catalogue as a page shows it: its dates in words, its addresses as links named by their site. */
import { writeLooseDate } from '$old/lib/words/es/looseDates';
import { isWebAddress } from '$old/lib/contract/catalogs/webAddress';

export interface NotePart {
  readonly text: string;
  /** Null of plain text. */
  readonly url: string | null;
}

/** Up to a blank or what encloses it; what ends a phrase after it is not of it. */
const ADDRESS = /https?:\/\/[^\s()«»"]*[^\s()«»".,;:]/g;

/** As precise as it is written: `2026-03` or `2026-03-07`. */
const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\d-])`;

/** With what stands before it. */
const DATE_ALONE = new RegExp(`(^|[^\\d-])(${DATE})`, 'g');

/** «Crónica 2025-01-10»: the name of a paper right before its date, and not «El 2025-01-10»; and what is before it. */
const NAME_AND_DATE = new RegExp(
  `(^|\\P{L})(?!(?:El|Al|Del|De|En|Desde|Hasta|Hacia) )(\\p{Lu}\\p{L}*) (?=${DATE})`,
  'gu',
);

export function noteParts(note: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const { 0: address, index } of note.matchAll(ADDRESS)) {
    parts.push(...plain(note.slice(from, index)));
    const url = isWebAddress(address) ? address : null;
    parts.push({ text: url === null ? address : siteOf(url), url });
    from = index + address.length;
  }
  return [...parts, ...plain(note.slice(from))];
}

/** Where no link can stand. */
export const noteInWords = (note: string): string =>
  noteParts(note)
    .map(({ text }) => text)
    .join('');

/** «cronica.com.mx» */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function plain(text: string): readonly NotePart[] {
  if (text === '') return [];
  const dated = text
    .replace(NAME_AND_DATE, '$1$2, ')
    .replace(DATE_ALONE, (_, before: string, date: string) => before + writeLooseDate(date));
  return [{ text: dated, url: null }];
}
