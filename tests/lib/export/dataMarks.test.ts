import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { column, count, said, screen, type Column } from '$lib/export/columns';
import { CODE_MARKS, dataMarks, markText, NUMBER_MARKS } from '$lib/export/dataMarks';
import { periodMark, spanMark, windowMark } from '$lib/export/periodMark';
import { numeric, words } from '$lib/export/table';
import { changeVerdictMark, standingMark } from '$lib/export/verdictMark';
import { periodsOfTexts } from '../period/periodOf';

describe('marks', () => {
  test('are codes and whole numbers as they are, and others short of the digits in which engines differ', () => {
    expect(
      dataMarks({ place: '09015-001', n: 1234567890123, rate: 2 / 3, p: 1e-15, ratio: Infinity }),
    ).toEqual({
      'data-place': '09015-001',
      'data-n': '1234567890123',
      'data-rate': '0.6666666667',
      'data-p': '1e-15',
      'data-ratio': 'Infinity',
    });
  });

  test('of several stand in their order, and what is undefined leaves none', () => {
    expect(dataMarks({ verdict: ['below', 'above'], before: [22, 7], after: undefined })).toEqual({
      'data-verdict': 'below above',
      'data-before': '22 7',
    });
  });

  test('of what is not published tell that, alone or among others', () => {
    expect(dataMarks({ n: null })).toEqual({ 'data-n': 'unpublished' });
    expect(markText([3, null, 'none'])).toBe('3 unpublished none');
  });

  test('are those of the document, each told once', () => {
    const told = readFileSync('docs/marcas.md', 'utf8')
      .split('\n')
      .flatMap((line) => /^\| (`.*?) +\|/.exec(line)?.[1] ?? [])
      .flatMap((names) => [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    expect(told.toSorted()).toEqual([...CODE_MARKS, ...NUMBER_MARKS].toSorted());
  });
});

test('periods are told by their first month and their last', () => {
  expect(windowMark({ first: '2022-08-01', last: '2023-07-01' })).toBe('2022-08/2023-07');
  expect(periodsOfTexts('2023', '2021-2023').map(periodMark)).toEqual([
    '2023-01/2023-12',
    '2021-01/2023-12',
  ]);
  expect([
    spanMark('2021-03-01', 1),
    spanMark('2021-10-01', 3),
    spanMark('2021-01-01', 12),
  ]).toEqual(['2021-03/2021-03', '2021-10/2021-12', '2021-01/2021-12']);
});

test('a verdict tells what is hidden from what cannot be compared', () => {
  const window = { first: '2023-01-01', last: '2023-12-01' };
  const [hidden, none] = [null, 0].map((n) => ({ window, n }));
  if (hidden === undefined || none === undefined) throw new Error('Faltan las dos cuentas.');
  const asked = { before: none, verdict: 'sin_respuesta' } as const;
  expect(changeVerdictMark({ ...asked, after: hidden, reason: 'sin_cuenta' })).toBe('unpublished');
  expect(changeVerdictMark({ ...asked, after: none, reason: 'sin_casos' })).toBe('none');
  expect(standingMark({ n: null, verdict: 'sin_respuesta' })).toBe('unpublished');
  expect(standingMark({ n: 12, verdict: 'sin_respuesta' })).toBe('none');
  expect(standingMark({ n: 12, verdict: 'igual' })).toBe('chance');
});

test('a cell has its text and its value, and a protected one the state and no value', () => {
  interface Row {
    readonly nombre: string;
    readonly n: number | null;
    readonly tasa: number | null;
  }
  const half = (value: number) => value.toFixed(1);
  const columns: readonly Column<Row>[] = [
    said(words('Colonia'), ({ nombre }) => nombre),
    count(numeric('Carpetas', 'n'), 'n', ({ n }) => n),
    column(numeric('Tasa', 'rate'), 'tasa', ({ tasa }) => tasa, half),
  ];
  const table = screen(columns, [
    { nombre: 'Centro', n: 1234, tasa: 8 / 3 },
    { nombre: 'Atlampa', n: null, tasa: null },
  ]);
  expect(table.rows).toEqual([
    ['Centro', '1,234', '2.7'],
    ['Atlampa', 'menos de 5 o protegida', ''],
  ]);
  expect(table.values).toEqual([
    [undefined, '1234', '2.666666667'],
    [undefined, 'unpublished', 'none'],
  ]);
});
