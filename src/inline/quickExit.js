/*
 * «Salir rápido», by its link or by Shift three times: it stands in every page before all else, so that it works
 * while the rest is on its way. Without a script the link is a plain one (src/lib/ui/QuickExit.svelte).
 */
(() => {
  const PRESSES = 3;
  /** Between two presses: what is said of the first must have time to be heard. */
  const PATIENCE = 5000;

  const start = new URL(document.documentElement.dataset.home ?? '/', location.href).href;
  let presses = 0;
  /** Whether Shift is down and nothing else was used with it. */
  let isAlone = false;
  let hasLeft = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const link = () => document.querySelector('a[data-quick-exit]');

  /** Blanks the page, drops its address from the history, and puts the neutral page in its place. */
  function leave() {
    hasLeft = true;
    const exit = link();
    const neutral = exit instanceof HTMLAnchorElement ? exit.href : 'https://es.wikipedia.org/';
    document.title = 'Wikipedia';
    document.body?.style.setProperty('display', 'none', 'important');
    history.replaceState(null, '', start);
    try {
      if (window.top !== window) window.top?.location.replace(neutral);
    } catch {
      // A frame may not move its window: then it moves itself.
    }
    location.replace(neutral);
  }

  /** Shows and says how many presses are missing. @param {string | undefined} text */
  function tell(text) {
    const told = document.querySelector('[data-exit-told]');
    if (told !== null) told.textContent = text ?? '';
  }

  function press() {
    const exit = link();
    if (!(exit instanceof HTMLElement)) return;
    presses += 1;
    if (presses === PRESSES) return leave();
    tell(presses === 1 ? exit.dataset.twoLeft : exit.dataset.oneLeft);
    clearTimeout(timer);
    timer = setTimeout(forget, PATIENCE);
  }

  function forget() {
    presses = 0;
    tell('');
  }

  addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    if (key === 'Shift') isAlone = repeat ? isAlone : !(ctrlKey || altKey || metaKey);
    else {
      isAlone = false;
      forget();
    }
  });
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift') return;
    if (isAlone) press();
    isAlone = false;
  });
  for (const used of ['pointerdown', 'wheel', 'blur']) {
    addEventListener(used, () => (isAlone = false), { capture: true, passive: true });
  }
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest('[data-quick-exit]') === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    },
    true,
  );
  // Out of the back-forward cache a page that was left stays blank.
  addEventListener('pageshow', () => hasLeft && leave());
})();
