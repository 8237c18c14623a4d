/*
 * «Salir rápido»: by its button, or by Shift three times. It is written into every page, before any other
 * program, so that it works while the rest is on its way and when the rest fails.
 */
(() => {
  const { neutral, neutralTitle, home, exit } = document.documentElement.dataset;
  if (neutral === undefined || neutralTitle === undefined || home === undefined) return;
  /** Of the start page; kept whole, since the address of this page may change. */
  const start = new URL(home, location.href).href;

  /** Whether another page shows this one in a frame. */
  const isFramed = window.top !== window;
  if (isFramed) document.documentElement.dataset.framed = '';

  /** In another language, as the page brings it. */
  const SAID =
    exit === undefined
      ? {
          leaving: 'Saliendo.',
          late: 'Pasaron 5 segundos',
          otherKey: 'Presionaste otra tecla',
          stays: ': no saliste. Presiona Mayús 3 veces para salir.',
          once: 'Presiona Mayús 1 vez más para salir.',
          twice: 'Presiona Mayús 2 veces más para salir.',
        }
      : JSON.parse(exit);

  const PRESSES = 3;
  /** From one press to the next: what is said of the first must have time to be heard. */
  const PATIENCE = 5000;

  let presses = 0;
  /** Whether Shift is down, and no other key or button was used with it. */
  let alone = false;
  let left = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /**
   * Blanks the page, drops from its history entry what was being looked at, and puts the neutral page in that
   * entry's place: of the whole window, where the browser lets a frame do so.
   * @param {boolean} [isSilent] Whether nothing of it is heard.
   */
  function leave(isSilent) {
    if (!left) {
      left = true;
      tell('');
      document.body.hidden = true;
      // A style of the page may show what is hidden.
      document.body.style.setProperty('display', 'none', 'important');
      document.title = neutralTitle ?? '';
      if (!isSilent) sayLeaving();
    }
    if (isFramed) leaveWindow();
    history.replaceState(null, '', start);
    location.replace(neutral ?? '');
  }

  function leaveWindow() {
    try {
      window.top?.location.replace(neutral ?? '');
    } catch {
      // Not without a tap, or from a frame that may not: then this frame alone.
    }
  }

  /** For who can't see that the page went blank. */
  function sayLeaving() {
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.style.cssText = 'position:absolute;width:1px;height:1px;margin:0;overflow:hidden';
    document.documentElement.append(said);
    said.textContent = SAID.leaving;
  }

  /**
   * Seen and heard: the presses so far and how many are missing, or that they were forgotten.
   * @param {string} text nothing, to say nothing
   */
  function tell(text) {
    const told = document.getElementById('avance-salida');
    if (told === null) return;
    if (text === '') {
      told.removeAttribute('data-presses');
      told.textContent = '';
      return;
    }
    told.dataset.presses = String(presses);
    const dots = document.createElement('span');
    dots.setAttribute('aria-hidden', 'true');
    for (let dot = 0; dot < PRESSES; dot += 1) {
      dots.append(document.createElement('i'));
      if (dot < presses) dots.lastElementChild?.classList.add('on');
    }
    told.replaceChildren(dots, text);
  }

  /** @param {string} text */
  function tellForAWhile(text) {
    tell(text);
    clearTimeout(timer);
    timer = setTimeout(() => (presses > 0 ? forget(SAID.late) : tell('')), PATIENCE);
  }

  /** @param {string} why */
  function forget(why) {
    presses = 0;
    tellForAWhile(why + SAID.stays);
  }

  function press() {
    presses += 1;
    const missing = PRESSES - presses;
    if (missing === 0) leave();
    else tellForAWhile(missing === 1 ? SAID.once : SAID.twice);
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Shift') {
        if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
      } else {
        alone = false;
        if (presses > 0) forget(SAID.otherKey);
      }
    },
    true,
  );

  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || event.shiftKey) return;
      if (alone) press();
      alone = false;
    },
    true,
  );

  for (const used of ['pointerdown', 'wheel', 'blur']) {
    window.addEventListener(used, () => (alone = false), { capture: true, passive: true });
  }

  window.addEventListener(
    'click',
    (event) => {
      const exit = event.target instanceof Element && event.target.closest('[data-quick-exit]');
      if (!exit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(exit.getAttribute('data-quick-exit') === 'callada');
    },
    true,
  );

  // A page that was left stays blank, whether it comes out of the back-forward cache or Back stopped the other
  // one on its way.
  window.addEventListener('pageshow', () => left && leave());
  window.addEventListener('popstate', (event) => {
    if (!left) return;
    event.stopImmediatePropagation();
    leave();
  });
})();
