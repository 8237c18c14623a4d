import { afterEach, describe, expect, it, vi } from 'vitest';
import { leave, NEUTRAL_PAGE, tripleShift } from '../../src/routes/quickExit';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('tripleShift', () => {
  const press = (keys: readonly (readonly [key: string, time: number])[]) => {
    const pressed = tripleShift();
    return keys.map(([key, time]) => pressed(key, time));
  };

  it('leaves at the third quick press', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 200],
        ['Shift', 400],
      ]),
    ).toEqual([false, false, true]);
  });

  it('does not leave after a pause', () => {
    expect(
      press([
        ['Shift', 0],
        ['Shift', 200],
        ['Shift', 2000],
      ]),
    ).toEqual([false, false, false]);
  });

  it('does not leave when capital letters are typed', () => {
    const typed = press([
      ['Shift', 0],
      ['R', 50],
      ['Shift', 100],
      ['N', 150],
      ['Shift', 200],
    ]);
    expect(typed.includes(true)).toBe(false);
  });
});

describe('leave', () => {
  it('blanks the page, drops what was looked at, then takes its place in the history', () => {
    const done: string[] = [];
    const document = { body: { hidden: false }, title: 'Centro · Atlas Violeta' };
    vi.stubGlobal('document', document);
    vi.stubGlobal('history', {
      replaceState: (_: unknown, __: string, url: string) => done.push(`state ${url}`),
    });
    vi.stubGlobal('location', { replace: (url: string) => done.push(`replace ${url}`) });
    leave('/');
    expect(document.body.hidden).toBe(true);
    expect(document.title.trim()).toBe('');
    expect(done).toEqual(['state /', `replace ${NEUTRAL_PAGE}`]);
  });
});
