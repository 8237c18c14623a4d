/** A claim as it is typed or pasted → what it says, and nothing that it does not. */
import { normaliseName } from '$lib/contract/catalogs/normaliseName';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Claim, KnownPlaces, SaidPlace } from '../claim';
import {
  BEFORE_ALCALDIA,
  BEFORE_COLONIA,
  BEFORE_COLONIA_ALONE,
  BEFORE_POPULAR,
  PROPER_NAME_OF_PLACE,
  OWN_ALCALDIA,
  CITY,
  COUNTRY,
  FALL,
  PERCENT,
  PER_RESIDENT,
  RISE,
  TOPIC_TERMS,
  UNCOUNTED_TERMS,
  WORDED_CHANGES,
  WORDED_PARTS,
} from '../words/es/claimTerms';
import { parseCounts } from './parseCounts';
import { parsePeriods } from './parsePeriods';
import { plain } from './plain';
import { patterns } from './terms';

export interface Known extends KnownPlaces {
  /** Ids of the topics of the release. */
  readonly topics: readonly string[];
}

const SAID = {
  topics: patterns(TOPIC_TERMS),
  uncounted: patterns(UNCOUNTED_TERMS),
  changes: patterns(WORDED_CHANGES),
  parts: patterns(WORDED_PARTS),
  fall: new RegExp(FALL),
  rise: new RegExp(RISE),
  city: new RegExp(CITY),
  country: new RegExp(COUNTRY),
  perResident: new RegExp(PER_RESIDENT),
  properName: new RegExp(PROPER_NAME_OF_PLACE),
};

/** A pasted page is no claim: what follows is not read. */
export const LONGEST = 400;

/** @param typed in any capitals, with or without accents */
export function parseClaim(typed: string, known: Known): Claim {
  const text = plain(typed.slice(0, LONGEST));
  const topic = topicOf(text, known.topics);
  return {
    topic,
    uncounted:
      topic === null ? (SAID.uncounted.find(({ said }) => said.test(text))?.nombre ?? null) : null,
    change: changeOf(text),
    counts: parseCounts(text),
    periods: parsePeriods(text),
    place: placeOf(typed, text, known),
    perResident: SAID.perResident.test(text),
  };
}

function topicOf(text: string, known: readonly string[]): string | null {
  // Of «homicidio culposo» nothing is told, though «homicidio» may be.
  for (const { said, topics } of SAID.topics) {
    if (said.test(text)) return topics.find((id) => known.includes(id)) ?? null;
  }
  return null;
}

const SAID_PERCENT = new RegExp(
  String.raw`([+-])?\s*(\d{1,3}(?:,\d{3})+|\d{1,5})(?:[.,](\d{1,2}))?\s*${PERCENT}`,
);
/** «no bajó 40 %, subió 3 %»: what is denied is not the claim, where another is made. */
const DENIED = new RegExp(
  String.raw`\bno (?:se |han? )?[a-z]+(?: [a-z]+){0,5} [+-]?[\d.,]+\s*${PERCENT}`,
);

function changeOf(text: string): PrintedChange | null {
  const affirmed = text.replace(DENIED, '');
  return percentOf(affirmed) ?? percentOf(text) ?? wordedChange(text);
}

function percentOf(text: string): PrintedChange | null {
  const found = SAID_PERCENT.exec(text);
  if (found === null) return null;
  const [, sign, whole = '', tenths = ''] = found;
  const size = Number(`${whole.replaceAll(',', '')}.${tenths || '0'}`);
  const isFall = sign === '-' || (sign === undefined && falls(text));
  return { percent: isFall ? -size : size, decimals: tenths.length };
}

function wordedChange(text: string): PrintedChange | null {
  const worded = SAID.changes.find(({ said }) => said.test(text));
  if (worded !== undefined) return { percent: worded.percent, decimals: 0 };
  const part = SAID.parts.find(({ said }) => said.test(text));
  if (part === undefined) return null;
  return { percent: falls(text) ? -part.percent : part.percent, decimals: 0 };
}

/** By the word of change that comes first: «bajaron más de 85 %» is a fall. */
function falls(text: string): boolean {
  const [fall, rise] = [
    SAID.fall.exec(text)?.index ?? Infinity,
    SAID.rise.exec(text)?.index ?? Infinity,
  ];
  return fall < rise;
}

function placeOf(
  typed: string,
  text: string,
  { alcaldia, otras, colonias, populares }: KnownPlaces,
): SaidPlace | null {
  const words = ` ${normaliseName(typed)} `;
  const isSaid = (nombre: string, before: readonly string[]): boolean =>
    before.some((each) => words.includes(` ${each} ${normaliseName(nombre)} `));
  const alcaldias = [alcaldia, ...otras].map(normaliseName);
  const colonia = colonias.find((nombre) =>
    // A colonia that is called as an alcaldía is meant only where it is said to be one.
    isSaid(
      nombre,
      alcaldias.includes(normaliseName(nombre)) ? BEFORE_COLONIA : BEFORE_COLONIA_ALONE,
    ),
  );
  if (colonia !== undefined) return { kind: 'colonia', nombre: colonia };
  const otra = otras.find((nombre) => isSaid(nombre, BEFORE_ALCALDIA));
  if (otra !== undefined) return { kind: 'otra', nombre: otra };
  if (isSaid(alcaldia, BEFORE_ALCALDIA) || words.includes(OWN_ALCALDIA)) {
    return { kind: 'alcaldia' };
  }
  if (populares.some((nombre) => isSaid(nombre, BEFORE_POPULAR))) return { kind: 'otro' };
  if (SAID.city.test(text)) return { kind: 'ciudad' };
  if (SAID.country.test(text)) return { kind: 'pais' };
  // Of words all in capitals none is a name for that.
  const isCapitals = typed === typed.toUpperCase();
  return !isCapitals && SAID.properName.test(typed) ? { kind: 'otro' } : null;
}
