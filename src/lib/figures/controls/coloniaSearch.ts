/** Finding a colonia by what somebody types: without accents, with a slip of the finger. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type Fuse from 'fuse.js';

export interface SearchOption {
  /** Null stands for the whole alcaldía. */
  readonly clave: ColoniaKey | null;
  readonly nombre: string;
}

/** Passed in: it is loaded when somebody first reaches the box. */
export type FuseClass = typeof Fuse;

/** How far from the name a match may be: 0 exact, 1 anything. */
const THRESHOLD = 0.35;

/** @returns a function that gives the options for what was typed, best first; all of them for nothing */
export function coloniaSearch(
  fuse: FuseClass,
  options: readonly SearchOption[],
): (typed: string) => readonly SearchOption[] {
  const index = new fuse(options, {
    keys: ['nombre'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: THRESHOLD,
  });
  return (typed) =>
    typed.trim() === '' ? options : index.search(typed.trim()).map(({ item }) => item);
}

/** The same without slips of the finger, until the library is there: what was typed stands in the name. */
export function plainSearch(
  options: readonly SearchOption[],
): (typed: string) => readonly SearchOption[] {
  return (typed) => {
    const sought = plain(typed);
    return options.filter(({ nombre }) => plain(nombre).includes(sought));
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
