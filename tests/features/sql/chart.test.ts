/** What of an answer is drawn at once: by the kinds of its columns. */
import { describe, expect, it } from 'vitest';
import { chartOf, measuresOf } from '$features/sql/chart';
import type { FreeColumn, FreeKind, FreeResult, FreeValue } from '$lib/engine/freeResult';

const column = (name: string, kind: FreeKind, values: readonly FreeValue[]): FreeColumn => ({
  name,
  kind,
  type: 'VARCHAR',
  values,
});

const result = (...columns: readonly FreeColumn[]): FreeResult => ({
  columns,
  length: columns[0]?.values.length ?? 0,
});

const drawn = (answer: FreeResult) => chartOf(answer, measuresOf(answer)[0]);

describe('lines', () => {
  it('are of days and numbers, one for each name, in order; what is missing parts them', () => {
    const answer = result(
      column('periodo', 'date', ['2024-04-01', '2024-01-01', '2024-01-01', null]),
      column('indicador', 'text', ['a', 'a', 'b', 'b']),
      column('n', 'integer', [2, 1, null, 4]),
    );
    expect(drawn(answer)).toEqual({
      kind: 'line',
      x: 'periodo',
      isTime: true,
      y: 'n',
      lines: [
        {
          name: 'a',
          points: [
            { x: Date.UTC(2024, 0, 1), y: 1 },
            { x: Date.UTC(2024, 3, 1), y: 2 },
          ],
        },
        { name: 'b', points: [{ x: Date.UTC(2024, 0, 1), y: NaN }] },
      ],
    });
  });

  it('are of years or hours too, which are no measure', () => {
    const answer = result(
      column('anio', 'integer', [2020, 2021]),
      column('n', 'integer', [2, 1]),
      column('m', 'number', [0.5, null]),
    );
    expect(measuresOf(answer)).toEqual(['n', 'm']);
    expect(drawn(answer)).toMatchObject({ kind: 'line', x: 'anio', y: 'n', isTime: false });
    expect(chartOf(answer, 'm')).toMatchObject({ y: 'm' });
  });

  it('are of two columns of numbers where there is nothing else', () => {
    const answer = result(column('a', 'number', [1, 2]), column('b', 'number', [3, 4]));
    expect(drawn(answer)).toMatchObject({ kind: 'line', x: 'b', y: 'a' });
  });

  it('are none where they could not be told apart', () => {
    const rows = Array.from({ length: 12 }, (_, row) => row);
    const answer = result(
      column('periodo', 'date', Array(12).fill('2024-01-01')),
      column('colonia', 'text', rows.map(String)),
      column('n', 'integer', rows),
    );
    expect(drawn(answer)).toEqual({ kind: 'many', lines: 12 });
  });
});

describe('bars', () => {
  it('are of names and numbers, in the order of the rows', () => {
    const answer = result(
      column('nombre', 'text', ['b', 'a', 'a']),
      column('supresion', 'text', ['x', 'y', null]),
      column('n', 'integer', [1, null, 3]),
    );
    expect(drawn(answer)).toEqual({
      kind: 'bars',
      x: 'nombre, supresion',
      y: 'n',
      bars: [
        { name: 'b · x', y: 1 },
        { name: 'a · y', y: NaN },
        { name: 'a · ', y: 3 },
      ],
      of: 3,
    });
  });

  it('are the first forty', () => {
    const rows = Array.from({ length: 50 }, (_, row) => row);
    const answer = drawn(
      result(column('a', 'text', rows.map(String)), column('b', 'integer', rows)),
    );
    expect(answer.kind === 'bars' && answer.bars.length).toBe(40);
    expect(answer).toMatchObject({ of: 50 });
  });
});

it.each([
  ['one row', result(column('a', 'text', ['x']), column('n', 'integer', [1]))],
  ['no numbers', result(column('a', 'text', ['x', 'y']), column('b', 'text', ['x', 'y']))],
  [
    'nothing but what is missing',
    result(column('a', 'text', ['x', 'y']), column('n', 'integer', [null, null])),
  ],
  ['one column', result(column('n', 'integer', [1, 2]))],
])('nothing is drawn of %s', (_, answer) => {
  expect(drawn(answer)).toEqual({ kind: 'none' });
});
