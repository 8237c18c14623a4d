import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { progressOn, quiet } from '../../../scripts/etl/io/progress';

/** A stream that says it is a terminal, and keeps what is drawn on it. */
function terminal() {
  const kept = new PassThrough();
  const stream = Object.assign(Object.create(WriteStream.prototype), kept, {
    isTTY: true,
    columns: 120,
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

describe('progress', () => {
  it('shows the step and its tally on a terminal, and gives back what the work gave', async () => {
    const stream = terminal();
    const result = await progressOn(stream).during(
      { name: 'Leer a.csv', tally: (rows: number) => `${rows} filas` },
      () => Promise.resolve(12),
    );
    expect(result).toBe(12);
    expect(stream.drawn).toContain('Leer a.csv');
    expect(stream.drawn).toContain('12 filas');
  });

  it('is silent in a pipe', () => {
    expect(progressOn(Object.assign(terminal(), { isTTY: false }))).toBe(quiet);
  });
});
