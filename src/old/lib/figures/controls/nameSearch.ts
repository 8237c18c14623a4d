/** Finding a name by what somebody types: without accents, with a slip of the finger. */
import type Fuse from 'fuse.js';

interface Named {
  readonly nombre: string;
}

/** Passed in: it is loaded when somebody first reaches the box. */
export type FuseClass = typeof Fuse;

/** How far from the name a match may be: 0 exact, 1 anything. */
const THRESHOLD = 0.35;

/** @returns a function that gives those that were typed with a slip, best first; all of them for nothing */
export function nearSearch<Option extends Named>(
  fuse: FuseClass,
  options: readonly Option[],
): (typed: string) => readonly Option[] {
  const index = new fuse(options, {
    keys: ['nombre'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: THRESHOLD,
  });
  return (typed) =>
    typed.trim() === '' ? options : index.search(typed.trim()).map(({ item }) => item);
}
