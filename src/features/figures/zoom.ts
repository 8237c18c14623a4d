/** How much larger than in the page a figure is drawn on the screen of a room. */

/** Pixels across for which it is laid out, at most, where a screen is wide. */
const ACROSS = 864;
/** And at least from one edge to the other of its height. */
const DOWN = 486;

/** The least text of a figure there, in its own pixels. */
export const LEAST_TEXT = 14;

/**
 * @param width of the screen, in pixels
 * @param height of the screen
 * @returns never less than as it is in the page
 */
export const zoomOf = (width: number, height: number): number =>
  Math.max(1, Math.min(width / ACROSS, height / DOWN));
