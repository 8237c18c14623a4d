// The worker runs this as a text, with the rest of its prelude; Node imports it.

/** Bytes. The deepest SQL of 32 KB that the parser lets through takes 0.7 MB (docs/decisions/duckdb-1-28.md). */
const STACK = 4 * 1024 * 1024;

/**
 * Moves the stack of an engine that runs nothing yet to a larger piece of its memory. The one that it is built with has
 * 64 KB and no guard: a hundred subqueries, or an expression of as many parts, write over what lies below it, and
 * then come wrong answers, traps, or (Chromium 156) the end of the whole page.
 * @param {{ malloc: unknown, stackSave: unknown, stackRestore: unknown }} module its functions
 * @throws {Error} where they are not functions, or there is no memory for it
 */
export function giveRoom({ malloc, stackSave, stackRestore }) {
  if (
    typeof malloc !== 'function' ||
    typeof stackSave !== 'function' ||
    typeof stackRestore !== 'function'
  ) {
    throw new Error('not the pinned engine: its stack cannot be moved');
  }
  const bottom = Number(malloc(STACK));
  // Every frame is aligned to sixteen bytes.
  const top = (bottom + STACK) & ~15;
  if (bottom !== 0) stackRestore(top);
  if (stackSave() !== top) throw new Error('out of memory: no room for the stack');
}
