/** What was told of the same files, told anew. */
import { expect, it } from 'vitest';
import { countedAgain, type Closing } from '../../../scripts/etl/close/closings';

const closing = (periodo: string, edicion: string, fate: Closing['fate']): Closing => ({
  of: { fuente: 'fgj_carpetas', alcaldia: '09099', periodo_tipo: 'anio', periodo },
  vintage: { edicion, corte: '2024-12-31' },
  fate,
});

const ALL = [
  closing('2021-01-01', 'antes', 'carried'),
  closing('2022-01-01', 'ahora', 'carried'),
  closing('2023-01-01', 'ahora', 'second'),
  closing('2024-01-01', 'ahora', 'first'),
];

it('is counted as for the first time, and what other files told stays as it was', () => {
  expect(countedAgain(ALL, 'ahora').map(({ fate }) => fate)).toEqual([
    'carried',
    'first',
    'second',
    'first',
  ]);
});

it('is nothing where the files told nothing before', () => {
  expect(countedAgain(ALL, 'otros')).toBe(ALL);
  expect(countedAgain(ALL, undefined)).toBe(ALL);
});

it('is nothing of an alcaldía that is not meant', () => {
  expect(countedAgain(ALL, 'ahora', ({ alcaldia }) => alcaldia === '09098')).toBe(ALL);
  expect(countedAgain(ALL, 'ahora', ({ alcaldia }) => alcaldia === '09099')).not.toBe(ALL);
});
