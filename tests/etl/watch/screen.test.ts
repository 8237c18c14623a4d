/** What is shown while a build works: a bar on a terminal, lines in a pipe. */
import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../../../scripts/etl/watch/news';
import { screenOn } from '../../../scripts/etl/watch/screen';

/** A stream that keeps what is drawn on it. */
function streamOf(isTTY: boolean) {
  const kept = new PassThrough();
  const stream = Object.assign(Object.create(WriteStream.prototype), kept, {
    isTTY,
    columns: 400,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
    drawn: '',
    write(text: string) {
      stream.drawn += text;
      return true;
    },
  });
  return stream;
}

const system = { work: 'auditar', cells: 10_262, sums: 5509 };
const SOLVING: News = {
  kind: 'solving',
  solving: { as: 'systems', now: [system], after: { systems: 2, cells: 1800 } },
};
const LEFT: News = { kind: 'solving', solving: { as: 'left', cells: 10_262, left: 1 } };
const SYSTEM =
  'auditar: sistema de 10,262 celdas y 5,509 sumas, por resolver 1 celda · quedan 2 sistemas más (1,800 celdas)';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('on a terminal', () => {
  it('a bar shows the step, the system that is solved, and the tally', () => {
    const stream = streamOf(true);
    const screen = screenOn(stream);
    screen.hear({ kind: 'begin', name: 'Proteger y escribir' });
    screen.hear(SOLVING);
    screen.hear(LEFT);
    vi.advanceTimersByTime(1000);
    expect(stream.drawn).toContain('Proteger y escribir');
    expect(stream.drawn).toContain(SYSTEM);
    screen.hear({ kind: 'end', tally: '12 archivos' });
    expect(stream.drawn).toContain('12 archivos');
    screen.close();
  });
});

describe('in a pipe', () => {
  it('a line tells that a step begins, what came of it, and nothing once it is closed', () => {
    const stream = streamOf(false);
    const screen = screenOn(stream);
    screen.hear({ kind: 'begin', name: 'Leer a.csv' });
    vi.advanceTimersByTime(2000);
    screen.hear({ kind: 'end', tally: '12 filas' });
    screen.close();
    vi.advanceTimersByTime(60_000);
    expect(stream.drawn).toBe('Empezar…\nLeer a.csv…\nLeer a.csv: 12 filas, 0:02\n');
  });

  it('a line comes at least every five seconds: step, size of the system, what is left', () => {
    const stream = streamOf(false);
    const screen = screenOn(stream);
    vi.advanceTimersByTime(5000);
    expect(stream.drawn).toBe('Empezar…\nEmpezar · van 0:04\n');
    screen.hear({ kind: 'begin', name: 'Leer a.csv' });
    screen.hear({ kind: 'at', percentage: 34.7 });
    vi.advanceTimersByTime(5000);
    expect(stream.drawn.split('\n').at(-2)).toBe('Leer a.csv · 34 % · van 0:04');
    screen.hear({ kind: 'begin', name: 'Proteger y escribir' });
    screen.hear(SOLVING);
    screen.hear(LEFT);
    let lines = stream.drawn.split('\n').length;
    for (let seconds = 5; seconds <= 600; seconds += 5) {
      vi.advanceTimersByTime(5000);
      expect(stream.drawn.split('\n').length).toBeGreaterThan(lines);
      lines = stream.drawn.split('\n').length;
    }
    expect(stream.drawn.split('\n').at(-2)).toBe(`Proteger y escribir · ${SYSTEM} · van 10:00`);
    screen.hear({
      kind: 'solving',
      solving: { as: 'systems', now: [], after: { systems: 0, cells: 0 } },
    });
    vi.advanceTimersByTime(5000);
    expect(stream.drawn.split('\n').at(-2)).toBe('Proteger y escribir · van 10:04');
    screen.close();
  });

  it('two systems that are solved at once are told both', () => {
    const stream = streamOf(false);
    const screen = screenOn(stream);
    const small = { ...system, cells: 900, sums: 300 };
    screen.hear({
      kind: 'solving',
      solving: { as: 'systems', now: [system, small], after: { systems: 0, cells: 0 } },
    });
    vi.advanceTimersByTime(5000);
    expect(stream.drawn).toBe(
      'Empezar…\nEmpezar · auditar: sistema de 10,262 celdas y 5,509 sumas; sistema de 900 celdas y 300 sumas · no queda otro · van 0:04\n',
    );
    screen.close();
  });
});
