/** Leaving in a hurry: where to, how, and the three presses of Shift that ask for it. */

/** Needs no account, loads fast, and nobody has to explain having it open. */
export const NEUTRAL_PAGE = 'https://es.wikipedia.org/';

/** Longest pause between two presses that still belong together, in milliseconds. */
const PAUSE = 600;

/**
 * Counts presses of Shift in a row. Any other key, or a pause, starts again, so that writing
 * capital letters in the search box never leaves the page.
 * @returns a function that takes each key with its time in milliseconds, true at the third press.
 */
export function tripleShift(): (key: string, time: number) => boolean {
  let presses = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (key, time) => {
    if (key !== 'Shift') {
      presses = 0;
      return false;
    }
    presses = time - last <= PAUSE ? presses + 1 : 1;
    last = time;
    if (presses < 3) return false;
    presses = 0;
    return true;
  };
}

/**
 * Blanks the screen at once, drops from the history entry what was being looked at, and puts the
 * neutral page in that entry's place. Earlier entries stay: no page can erase them.
 * @param home address of the start page, without a view
 */
export function leave(home: string): void {
  document.body.hidden = true;
  document.title = ' ';
  history.replaceState(null, '', home);
  location.replace(NEUTRAL_PAGE);
}
