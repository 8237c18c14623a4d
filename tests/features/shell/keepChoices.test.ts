/** What is written into every page to keep what is chosen early: what is told to the program, when and how often. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import keepChoices from '../../../src/inline/keepChoices.js?raw';

const PAGE = `<!doctype html><html data-app="starting"><body>
  <select id="lista"><option value="a">A</option><option value="b">B</option></select>
  <input id="caja" type="checkbox" />
  <form id="hoja"><input id="escrito" type="text" /></form>
  <fieldset data-waits disabled><input id="peso" type="number" /></fieldset>
</body></html>`;

let page: ReturnType<typeof parseHTML>;
let told: string[];
let changed: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  page = parseHTML(PAGE);
  for (const name of [
    'document',
    'HTMLInputElement',
    'HTMLSelectElement',
    'HTMLTextAreaElement',
    'Event',
  ] as const) {
    vi.stubGlobal(name, page[name]);
  }
  vi.stubGlobal('FocusEvent', page.Event);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(onchange: () => void) {
        changed = onchange;
      }
      observe() {}
    },
  );
  new Function(keepChoices)();
  page.document.dispatchEvent(new page.Event('DOMContentLoaded'));
  told = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function control(id: string): HTMLInputElement {
  const found = page.document.querySelector<HTMLInputElement>(`#${id}`);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

/** As a reader does. */
function act(id: string, state: { value: string } | { checked: boolean }) {
  Object.assign(control(id), state);
  for (const type of ['input', 'change']) {
    control(id).dispatchEvent(new page.Event(type, { bubbles: true }));
  }
}

/** The program puts every control back, and hears from then on. */
function arrive() {
  Object.assign(control('escrito'), { value: '' });
  Object.assign(control('caja'), { checked: false });
  for (const id of ['caja', 'escrito', 'peso']) {
    control(id).addEventListener('change', () => {
      const { type, value, checked } = control(id);
      told.push(`${id}=${type === 'checkbox' ? checked : value}`);
    });
  }
  page.document.dispatchEvent(new page.Event('atlas:mounted'));
  say('alive');
}

function say(state: 'alive' | 'failed') {
  page.document.documentElement.dataset['app'] = state;
  changed();
  vi.runAllTimers();
}

describe('what is left in a control before the program comes', () => {
  it('is told to it once it lives, in the order of the last touch', () => {
    act('caja', { checked: true });
    act('peso', { value: '4' });
    act('peso', { value: '40' });
    arrive();
    expect(told).toEqual(['caja=true', 'peso=40']);
  });

  it('is told after the rest where it was written: a search shortens lists', () => {
    act('escrito', { value: 'roma' });
    act('caja', { checked: true });
    arrive();
    expect(told).toEqual(['caja=true', 'escrito=roma']);
  });

  it('is not told of a box that was ticked and unticked', () => {
    act('caja', { checked: true });
    act('caja', { checked: false });
    arrive();
    expect(told).toEqual([]);
  });

  it('is told even where the program left it as it stood', () => {
    act('caja', { checked: true });
    control('caja').addEventListener('change', () => told.push('oída'));
    page.document.dispatchEvent(new page.Event('atlas:mounted'));
    say('alive');
    expect(told).toEqual(['oída']);
  });

  it('is forgotten where the control is gone', () => {
    act('escrito', { value: 'rom' });
    control('escrito').remove();
    page.document.body.append(control('caja'));
    page.document.dispatchEvent(new page.Event('atlas:mounted'));
    expect(() => say('alive')).not.toThrow();
    expect(told).toEqual([]);
  });

  it('is not told again of what the program has heard', () => {
    arrive();
    act('escrito', { value: 'rom' });
    vi.runAllTimers();
    expect(told).toEqual(['escrito=rom']);
  });
});

describe('a form that is sent', () => {
  const form = () => control('escrito').closest('form');

  /** Whether the browser may ask for another page. */
  function send(): boolean {
    const event = new page.Event('submit', { bubbles: true, cancelable: true });
    form()?.dispatchEvent(event);
    return !event.defaultPrevented;
  }

  function hearIt() {
    form()?.addEventListener('submit', () => told.push('enviada'));
  }

  it('early, is told once, after what was written in it', () => {
    act('escrito', { value: 'roma' });
    expect(send()).toBe(false);
    expect(send()).toBe(false);
    hearIt();
    arrive();
    expect(told).toEqual(['escrito=roma', 'enviada']);
  });

  it('once the program hears, is left to it', () => {
    hearIt();
    arrive();
    expect(send()).toBe(true);
    vi.runAllTimers();
    expect(told).toEqual(['enviada']);
  });
});

describe('what takes no answer without a program', () => {
  const waits = () => page.document.querySelector('fieldset')?.hasAttribute('disabled');

  it('takes one while the program is on its way', () => {
    expect(waits()).toBe(false);
  });

  it('takes none once it failed', () => {
    say('failed');
    expect(waits()).toBe(true);
  });
});
