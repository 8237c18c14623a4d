/** What is written into every page to keep it, in a document that only a test touches: what is said, when and where. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import keepPage from '../../../src/inline/keepPage.js?raw';

const SERVED = '<aside>911</aside><main id="contenido"><h1>Centro</h1></main>';
const PAGE = `<!doctype html>
<html>
  <head><title>Centro · Atlas Violeta</title></head>
  <body><div id="programa">${SERVED}</div><div id="avance-salida"></div></body>
</html>`;
/** Longer than any start that is not late; milliseconds. */
const LONG = 60_000;

let document: Document;
let tell: (what: string) => void;
let window: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  const parsed = parseHTML(PAGE);
  ({ document } = parsed);
  tell = (what) => document.dispatchEvent(new parsed.Event(what));
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { href: 'https://atlas.invalid/colonias/centro/?medida=tasa#mapa' });
  // As a page runs it: no module.
  new Function(keepPage)();
  tell('DOMContentLoaded');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = () => document.getElementById('sin-programa')?.textContent ?? null;
const program = () => document.getElementById('programa');
const state = () => document.documentElement.dataset['app'];
const LATE = /opciones tardan en cargar\. Volver a cargarla$/;
const FAILED = /opciones no cargaron en este navegador\. Volver a cargarla$/;

describe('a program that is late', () => {
  it('is told of, and not before', () => {
    vi.advanceTimersByTime(5000);
    expect(said()).toBeNull();
    vi.advanceTimersByTime(LONG);
    expect(said()).toMatch(LATE);
    const again = document.querySelector('#sin-programa a')?.getAttribute('href');
    expect(again).toBe('https://atlas.invalid/colonias/centro/?medida=tasa');
  });

  it('finds the page as the server wrote it', () => {
    vi.advanceTimersByTime(LONG);
    expect(program()?.innerHTML).toBe(SERVED);
  });

  it('is no longer told of once it lives', () => {
    vi.advanceTimersByTime(LONG);
    tell('atlas:starts');
    expect(said(), 'its page may still stall').toMatch(LATE);
    tell('atlas:mounted');
    vi.advanceTimersByTime(1);
    expect([said(), state()]).toEqual([null, 'alive']);
    vi.advanceTimersByTime(LONG);
    expect(said()).toBeNull();
  });

  it('that fails at last says that instead, once', () => {
    vi.advanceTimersByTime(LONG);
    tell('atlas:failed');
    expect(said()).toMatch(FAILED);
    expect(document.querySelectorAll('#sin-programa')).toHaveLength(1);
    expect(state()).toBe('failed');
  });
});

describe('a browser from before the floor', () => {
  /** As one that has not got the newest that the floor brought; the page begins again. */
  function begin(without: 'structuredClone' | 'AbortSignal') {
    vi.stubGlobal(without, undefined);
    new Function(keepPage)();
    tell('DOMContentLoaded');
  }

  it.each(['structuredClone', 'AbortSignal'] as const)(
    'without %s is told at once that it is, and is offered no second try',
    (without) => {
      begin(without);
      expect(said()).toMatch(/^Este navegador es de antes de 2022 .* se puede leer completa/);
      expect(document.querySelector('#sin-programa a')).toBeNull();
      expect(document.documentElement.dataset).toMatchObject({ app: 'failed', old: '' });
      vi.advanceTimersByTime(LONG);
      expect(document.querySelectorAll('#sin-programa')).toHaveLength(1);
    },
  );

  it('of the floor is told nothing', () => {
    expect(said()).toBeNull();
    expect('old' in document.documentElement.dataset).toBe(false);
  });
});

describe('a program that fails', () => {
  it('gives back what was served, and its title', () => {
    tell('atlas:starts');
    const place = program();
    if (place === null) throw new Error('Sin #programa.');
    place.innerHTML = '';
    document.title = 'Internal Error';
    window.dispatchEvent(new Event('error'));
    expect(place.querySelector('h1')?.textContent).toBe('Centro');
    expect(document.title).toBe('Centro · Atlas Violeta');
    expect(said()).toMatch(FAILED);
  });

  it('is none where a browser only says that sizes settle in its next frame', () => {
    tell('atlas:starts');
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    window.dispatchEvent(Object.assign(new Event('error'), { message }));
    expect([said(), state()]).toEqual([null, 'starting']);
    tell('atlas:mounted');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('alive');
  });

  it('is not said late afterwards', () => {
    tell('atlas:failed');
    vi.advanceTimersByTime(LONG);
    expect(said()).toMatch(FAILED);
  });

  it('once it lives is left to the page', () => {
    tell('atlas:starts');
    tell('atlas:mounted');
    vi.advanceTimersByTime(1);
    window.dispatchEvent(new Event('unhandledrejection'));
    expect([said(), state()]).toEqual([null, 'alive']);
  });

  it('without having put anything up is one that failed', () => {
    tell('atlas:starts');
    program()?.replaceChildren();
    tell('atlas:mounted');
    vi.advanceTimersByTime(1);
    expect(state()).toBe('failed');
    expect(program()?.querySelector('h1')?.textContent).toBe('Centro');
  });
});
