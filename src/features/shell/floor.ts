/** The floor of browsers, as a page can tell it (docs/decisions/piso-de-navegadores.md). */

/** What the newest of the floor brought with it, and what the site can't do without. */
const NEEDED: readonly (readonly [string, object | undefined])[] = [
  ['allSettled', Promise],
  ['at', Array.prototype],
  ['hasOwn', Object],
  ['structuredClone', globalThis],
  ['IntersectionObserver', globalThis],
  ['ResizeObserver', globalThis],
  ['throwIfAborted', globalThis.AbortSignal?.prototype],
];

/** Whether this browser has what the program of the site is written for. */
export const isOnTheFloor = (): boolean =>
  NEEDED.every(([name, of]) => of !== undefined && name in of);
