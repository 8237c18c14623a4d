/** The way out as it is written into every page, in a window that only notes what is asked of it. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import quickExit from '../../../src/inline/quickExit.js?raw';
import { aroundIn } from '$features/shell/aroundIn';
import { NEUTRAL_PAGE } from '$features/shell/quickExit';
import { aroundWords } from '$features/shell/words/es/around';

const PAGE = `<!doctype html>
<html data-home="../../" data-neutral="${NEUTRAL_PAGE}" data-neutral-title="${aroundWords.neutral.title}">
  <head><title>Centro · Atlas Violeta</title></head>
  <body>
    <a data-quick-exit href="${NEUTRAL_PAGE}"><b>Salir rápido</b></a>
    <div id="avance-salida" aria-live="polite"></div>
  </body>
</html>`;

let window: EventTarget;
let document: Document;
/** What was done to the history, in order. */
let done: string[];

beforeEach(() => {
  vi.useFakeTimers();
  const parsed = parseHTML(PAGE);
  document = parsed.document;
  window = new EventTarget();
  done = [];
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', parsed.Element);
  vi.stubGlobal('history', {
    replaceState: (_: unknown, __: string, url: string) => done.push(`state ${url}`),
  });
  vi.stubGlobal('location', {
    href: 'https://atlas.invalid/bajo/colonias/centro/?indicador=violacion',
    replace: (url: string) => done.push(`replace ${url}`),
  });
  // As a page runs it: no module.
  new Function(quickExit)();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const LEFT = ['state https://atlas.invalid/bajo/', `replace ${NEUTRAL_PAGE}`];

/** An event with whatever the script reads of it. */
function dispatch(type: string, fields: object = {}): Event {
  const event = Object.assign(new Event(type, { cancelable: true }), fields);
  window.dispatchEvent(event);
  return event;
}

const key = (type: 'keydown' | 'keyup', name: string, fields: object = {}) =>
  dispatch(type, { key: name, repeat: false, shiftKey: false, ...fields });

/** Shift and nothing else. */
function shift(): void {
  key('keydown', 'Shift', { shiftKey: true });
  key('keyup', 'Shift');
}

const told = () => document.getElementById('avance-salida');

describe('Shift three times', () => {
  it('leaves, though 4.9 seconds go by from one to the next', () => {
    shift();
    vi.advanceTimersByTime(4900);
    shift();
    vi.advanceTimersByTime(4900);
    expect(done).toEqual([]);
    shift();
    expect(done).toEqual(LEFT);
  });

  it('tells how many are missing, with as many dots filled', () => {
    shift();
    expect(told()?.textContent).toBe('Presiona Mayús 2 veces más para salir.');
    expect(told()?.querySelectorAll('i')).toHaveLength(3);
    expect(told()?.querySelectorAll('i.on')).toHaveLength(1);
    shift();
    expect(told()?.textContent).toBe('Presiona Mayús 1 vez más para salir.');
    expect(told()?.querySelectorAll('i.on')).toHaveLength(2);
  });

  it('forgets them after five seconds, says so, and then is silent', () => {
    shift();
    shift();
    vi.advanceTimersByTime(5000);
    expect(told()?.textContent).toMatch(/^Pasaron 5 segundos: no saliste/);
    expect(told()?.querySelectorAll('i.on')).toHaveLength(0);
    shift();
    shift();
    expect(done).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(told()?.textContent).toMatch(/no saliste/);
    vi.advanceTimersByTime(5000);
    expect(told()?.textContent).toBe('');
    expect(told()?.hasAttribute('data-presses')).toBe(false);
  });

  it('forgets them when another key is pressed', () => {
    shift();
    shift();
    key('keydown', 'Tab');
    expect(told()?.textContent).toMatch(/^Presionaste otra tecla: no saliste/);
    shift();
    expect(done).toEqual([]);
  });

  it('does not count a Shift that makes a capital letter', () => {
    for (const letter of 'ROMA') {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', letter, { shiftKey: true });
      key('keyup', letter, { shiftKey: true });
      key('keyup', 'Shift');
    }
    expect(done).toEqual([]);
    expect(told()?.textContent).toBe('');
  });

  it.each(['pointerdown', 'wheel', 'blur'])('does not count one that goes with a %s', (used) => {
    for (let time = 0; time < 3; time += 1) {
      key('keydown', 'Shift', { shiftKey: true });
      dispatch(used);
      key('keyup', 'Shift');
    }
    expect(done).toEqual([]);
  });

  it('does not count one that is part of a shortcut, and counts once one that is held', () => {
    for (let time = 0; time < 3; time += 1) {
      key('keydown', 'Shift', { shiftKey: true, ctrlKey: true });
      key('keyup', 'Shift');
    }
    expect(told()?.textContent).toBe('');
    key('keydown', 'Shift', { shiftKey: true });
    for (let time = 0; time < 9; time += 1) {
      key('keydown', 'Shift', { shiftKey: true, repeat: true });
    }
    key('keyup', 'Shift');
    expect(told()?.textContent).toMatch(/2 veces más/);
  });
});

describe('leaving', () => {
  const clickExit = () => {
    const event = new Event('click', { cancelable: true });
    Object.defineProperty(event, 'target', {
      value: document.querySelector('[data-quick-exit] b'),
    });
    window.dispatchEvent(event);
    return event;
  };

  it('blanks the page, drops what was looked at, and takes its place in the history', () => {
    const click = clickExit();
    expect(click.defaultPrevented).toBe(true);
    expect(document.body.hidden).toBe(true);
    expect(document.body.style.getPropertyValue('display')).toBe('none');
    expect(document.title).toBe('Wikipedia, la enciclopedia libre');
    expect(done).toEqual(LEFT);
    expect(document.querySelector('html > [role="alert"]')?.textContent).toBe('Saliendo.');
  });

  it('leaves again when a kept copy of the page is shown', () => {
    clickExit();
    dispatch('pageshow', { persisted: true });
    expect(done).toEqual([...LEFT, ...LEFT]);
    expect(document.body.style.getPropertyValue('display')).toBe('none');
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1);
  });

  it('leaves again when Back stops the other page on its way, before the router hears of it', () => {
    const heard = vi.fn();
    window.addEventListener('popstate', heard);
    clickExit();
    dispatch('popstate');
    expect(done).toEqual([...LEFT, ...LEFT]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does nothing of the kind to a page that was not left', () => {
    const heard = vi.fn();
    window.addEventListener('popstate', heard);
    dispatch('pageshow', { persisted: true });
    dispatch('popstate');
    expect(done).toEqual([]);
    expect(heard).toHaveBeenCalledOnce();
    expect(document.body.hidden).toBe(false);
  });
});

it('goes to the same place from the page that has no script', () => {
  const text = readFileSync('src/404.html', 'utf8');
  const { document: missing } = parseHTML(text.replaceAll(/<\/?noscript>/g, ''));
  const link = [...missing.querySelectorAll('a')].find(
    ({ textContent }) => textContent === 'Salir rápido',
  );
  expect(link?.getAttribute('href')).toBe('https://es.wikipedia.org/');
  expect(NEUTRAL_PAGE).toBe('https://es.wikipedia.org/');
  expect(link?.getAttribute('rel')).toBe('noreferrer');
});

it('says it in the language of a page that brings its words', () => {
  const { exit } = aroundIn('fr');
  document = parseHTML(
    PAGE.replace('<html ', `<html data-exit='${JSON.stringify(exit)}' `),
  ).document;
  vi.stubGlobal('document', document);
  // A window of its own: that of before has heard the script already.
  window = new EventTarget();
  vi.stubGlobal('window', window);
  new Function(quickExit)();
  shift();
  expect(told()?.textContent).toBe('Appuyez encore 2 fois sur Majuscule pour sortir.');
  shift();
  expect(told()?.textContent).toBe('Appuyez encore 1 fois sur Majuscule pour sortir.');
  key('keydown', 'Tab');
  expect(told()?.textContent).toMatch(
    /^Vous avez appuyé sur une autre touche\u00a0: vous n’êtes pas/,
  );
});
