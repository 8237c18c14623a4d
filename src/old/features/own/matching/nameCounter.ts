/** Rows with the name of a place → how many there are in each colonia, and which names somebody has to place. */
import { normaliseName } from '$old/lib/contract/catalogs/normaliseName';
import { isColoniaKey, type ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { FoundPlace, PlaceIndex } from '$old/lib/place/names';
import type { Placed, PlacedBy, Undecided } from '../reading/asked';
import type { Known } from '../reading/guess';
import type { Counter } from '../reading/readOwn';
import { isHere } from './alcaldia';

type ByName = Extract<PlacedBy, { readonly kind: 'nombre' }>;
type Alike = (typed: string) => readonly FoundPlace[];

interface Counted {
  /** As it is first written. */
  readonly value: string;
  n: number;
}

/** Different texts from which on a column is of no places. */
const MOST_NAMES = 20_000;
/** Names that somebody can be asked to place. */
const MOST_ASKED = 300;
/** Suggestions for a name that is only like others. */
const MOST_ALIKE = 3;
/** With fewer letters everything is alike. */
const FEWEST_LETTERS = 4;
/** Longer texts are no names. */
const MOST_LETTERS = 80;

/** Postal codes that a spreadsheet took for a number have lost their zero. */
const SHORT_CODE = /^\d{4}$/;

export function nameCounter(by: ByName, known: Known, alike: Alike): Counter {
  const texts = new Map<string, number>();
  const heres = new Map<string, boolean>();
  let [outside, empty] = [0, 0];
  let isTooMany = false;

  /** Whether the cell of the alcaldía lets the row be here. */
  function mayBeHere(cells: readonly string[]): boolean {
    const cell = by.alcaldia === null ? '' : (cells[by.alcaldia]?.trim() ?? '');
    if (cell === '') return true;
    const told = heres.get(cell) ?? isHere(cell, known);
    if (heres.size < MOST_NAMES) heres.set(cell, told);
    return told;
  }

  return {
    add(cells) {
      const text = cells[by.column]?.trim() ?? '';
      if (!mayBeHere(cells)) outside += 1;
      else if (text === '') empty += 1;
      else if (texts.has(text)) texts.set(text, (texts.get(text) ?? 0) + 1);
      else if (texts.size < MOST_NAMES) texts.set(copied(text), 1);
      else isTooMany = true;
    },
    placed: () =>
      isTooMany
        ? null
        : placedOf(grouped(texts), { outside, empty }, by.alcaldia !== null, known.index, alike),
  };
}

/** A part of a larger text keeps all of it in memory. */
const copied = (text: string): string => [...text].join('');

/** Those that differ only in capitals, accents and signs are one. */
function grouped(texts: ReadonlyMap<string, number>): readonly Counted[] {
  const groups = new Map<string, Counted>();
  for (const [value, n] of texts) {
    const key = normaliseName(value);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { value, n });
    else known.n += n;
  }
  return [...groups.values()].sort((a, b) => b.n - a.n);
}

/** @param isSureOfHere whether a column told that all of them are of this alcaldía */
function placedOf(
  names: readonly Counted[],
  rest: Pick<Placed, 'outside' | 'empty'>,
  isSureOfHere: boolean,
  index: PlaceIndex,
  alike: Alike,
): Placed {
  const counts = new Map<ColoniaKey, number>();
  const found = { colonia: 0, popular: 0, punto: 0 };
  const undecided: Undecided[] = [];
  const unasked = { names: 0, rows: 0 };
  let { outside, empty } = rest;
  let namesakes = 0;
  for (const { value, n } of names) {
    if (normaliseName(value) === '') {
      empty += n;
      continue;
    }
    const told = SHORT_CODE.test(value) ? `0${value}` : value;
    const called = index.find(told);
    if (called.kind === 'fuera' && !isSureOfHere) {
      outside += n;
      continue;
    }
    const { keys, isName } = keysOf(told, called.kind === 'colonias' ? called.places : []);
    const [only] = keys;
    if (only !== undefined && keys.length === 1) {
      counts.set(only, (counts.get(only) ?? 0) + n);
      found[isName ? 'colonia' : 'popular'] += n;
      if (!isSureOfHere && index.namesakes(told).length > 0) namesakes += n;
    } else if (undecided.length < MOST_ASKED) {
      undecided.push(asked({ value, n }, keys, alike));
    } else {
      unasked.names += 1;
      unasked.rows += n;
    }
  }
  const byColonia = [...counts].map(([clave, n]) => ({ clave, n }));
  return { byColonia, found, namesakes, undecided, unasked, outside, empty };
}

/** Of a name that is a colonia's own and also another place's, the colonia; but «La Condesa» is not the Condesa. */
function keysOf(value: string, places: readonly FoundPlace[]) {
  const name = normaliseName(value);
  const exact = places.filter(({ nombre }) => normaliseName(nombre) === name);
  const called = exact.length > 0 ? exact : places;
  const named = called.filter(({ clase }) => clase === 'colonia');
  const isName = named.length > 0;
  return { keys: distinctKeys(isName ? named : called), isName };
}

function asked({ value, n }: Counted, keys: readonly ColoniaKey[], alike: Alike): Undecided {
  if (keys.length > 0) return { value, n, why: 'varias', options: keys };
  const isName =
    value.length >= FEWEST_LETTERS && value.length <= MOST_LETTERS && /\p{L}/u.test(value);
  const options = isName ? distinctKeys(alike(value).slice(0, MOST_ALIKE)) : [];
  return { value, n, why: options.length > 0 ? 'parecida' : 'desconocida', options };
}

const distinctKeys = (places: readonly FoundPlace[]): readonly ColoniaKey[] => [
  ...new Set(places.flatMap(({ colonias }) => colonias).filter(isColoniaKey)),
];
