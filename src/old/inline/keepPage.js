/*
 * The page that was served is never lost. While the program of the site starts, any error puts back what the
 * server sent, as without a script, with one line that says so. It is written into every page, before any other
 * program, in the JavaScript of 2015: what the rest is written in may be the very error.
 *
 * `data-asked` of <html> tells that the address asks for more than the page as it was served.
 * `data-app` of <html> tells where it is: starting, alive or failed; without a script there is none. In a browser
 * from before the floor it never starts, which `data-old` tells.
 * src/features/shell/appState.ts tells it how the program goes.
 */
(() => {
  const page = document.documentElement;
  /** @type {Node[]} */
  let served = [];
  let title = '';
  /** What the newest of the floor brought with it. */
  const isOld =
    typeof structuredClone !== 'function' ||
    typeof AbortSignal !== 'function' ||
    !('throwIfAborted' in AbortSignal.prototype);
  page.dataset.app = isOld ? 'failed' : 'starting';
  if (isOld) page.dataset.old = '';
  if (/[?#]./.test(document.URL)) page.dataset.asked = '';

  /** Milliseconds that the program may take before its lateness is said. */
  const PATIENCE = 15000;
  /** What browsers tell as an error though nothing failed: sizes that settle in the next frame. */
  const SETTLING = /^ResizeObserver loop/;
  const LATE = 'Esta página se puede leer completa, pero sus opciones tardan en cargar. ';
  const FAILED =
    'Esta página se puede leer completa, pero sus opciones no cargaron en este navegador. ';
  const OLD =
    'Este navegador es de antes de 2022 o de sus primeros meses: esta página se puede leer completa, pero sus ' +
    'opciones no funcionan en él.';

  /** @param {string} state */
  const is = (state) => page.dataset.app === state;

  // Before the program touches anything. It may have come after all, when something else had failed.
  document.addEventListener('atlas:starts', () => {
    if (is('failed')) unsay();
    document.body.removeAttribute('data-sveltekit-reload');
    page.dataset.app = 'starting';
    title = document.title;
    const place = document.getElementById('programa');
    if (place !== null) served = Array.from(place.childNodes, (node) => node.cloneNode(true));
  });

  document.addEventListener('atlas:mounted', () => {
    if (!is('starting')) return;
    const stopgap = document.getElementById('provisional');
    if (stopgap !== null) stopgap.hidden = true;
    // What else starts with it, the router too, does so before this.
    setTimeout(() => {
      if (!is('starting')) return;
      if (document.getElementById('contenido') === null) {
        fail();
        return;
      }
      page.dataset.app = 'alive';
      unsay();
      served = [];
      if (stopgap !== null && stopgap.parentNode !== null) {
        stopgap.parentNode.removeChild(stopgap);
      }
    }, 0);
  });

  // A part of it that never comes is no error: nothing else would tell. It may still come, and then all works.
  document.addEventListener('DOMContentLoaded', () => {
    if (isOld) sayFailed();
    else setTimeout(sayLate, PATIENCE);
  });

  for (const sign of ['error', 'unhandledrejection']) {
    window.addEventListener(sign, (event) => {
      if (!('message' in event) || !SETTLING.test(String(event.message))) fail();
    });
  }
  document.addEventListener('atlas:failed', fail);

  function fail() {
    if (!is('starting')) return;
    page.dataset.app = 'failed';
    putBack();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', sayFailed);
    else sayFailed();
  }

  function putBack() {
    const place = document.getElementById('programa');
    if (place === null || served.length === 0) return;
    place.textContent = '';
    for (const node of served) place.appendChild(node);
    served = [];
    document.title = title;
    const stopgap = document.getElementById('provisional');
    if (stopgap !== null) stopgap.hidden = false;
  }

  function sayFailed() {
    if (!is('failed')) return;
    // A router that started nonetheless would change a page that is no longer there.
    document.body.setAttribute('data-sveltekit-reload', '');
    unsay();
    const main = document.getElementById('contenido');
    if (main === null || main.parentNode === null) return;
    main.parentNode.insertBefore(isOld ? line(OLD) : withReload(line(FAILED)), main);
  }

  function sayLate() {
    if (!is('starting')) return;
    const place = document.getElementById('programa');
    if (place === null || document.getElementById('contenido') === null) return;
    // Not inside: what the program finds there must be what the server wrote.
    document.body.insertBefore(withReload(line(LATE)), place.nextSibling);
  }

  /** @param {string} what */
  function line(what) {
    const said = document.createElement('p');
    said.id = 'sin-programa';
    said.className = 'page screen-only';
    said.setAttribute('role', 'status');
    said.textContent = what;
    return said;
  }

  /** @param {HTMLElement} said */
  function withReload(said) {
    const again = document.createElement('a');
    again.href = location.href.replace(/#.*$/, '');
    again.textContent = 'Volver a cargarla';
    said.appendChild(again);
    return said;
  }

  function unsay() {
    const said = document.getElementById('sin-programa');
    if (said !== null && said.parentNode !== null) said.parentNode.removeChild(said);
  }
})();
