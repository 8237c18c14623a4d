/** The place of a page to which a reader comes back: held while what is over it is still being put there. */

/** Longer than any page takes to be as it was left, in milliseconds. */
const HELD = 3000;
/** What a reader moves it with. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

let letGo: (() => void) | undefined;

/**
 * The browser is not to move it for what grows over it: with that it was left.
 * @param top from the top of the page, in pixels
 */
export function keepScroll(top: number): void {
  letGo?.();
  const { documentElement: root } = document;
  const put = () => {
    if (Math.round(scrollY) !== Math.round(top)) scrollTo({ top, behavior: 'instant' });
  };
  const growing = new ResizeObserver(put);
  const timer = setTimeout(end, HELD);
  letGo = end;
  root.style.overflowAnchor = 'none';
  growing.observe(document.body);
  for (const move of MOVES) addEventListener(move, end, { capture: true, passive: true });
  put();

  function end() {
    clearTimeout(timer);
    growing.disconnect();
    root.style.overflowAnchor = '';
    for (const move of MOVES) removeEventListener(move, end, { capture: true });
  }
}
