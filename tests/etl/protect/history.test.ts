/** What several releases print of the same cells: looked at once, and told as if it were looked at each time. */
import { expect, it } from 'vitest';
import type { PublishedObservation, Suppression } from '../../../scripts/etl/count/observation';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { History } from '../../../scripts/etl/cells/history';
import { distinctRows } from '../../../scripts/etl/cells/views';
import type { Release } from '../../../scripts/etl/cells/release';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { release } from './inventedRelease';

const FUENTE = 'fgj_carpetas';

/** 20 in the alcaldía, 12 and 8 in its colonias, the second of them printed so. */
const yearOf = (year: number, supresion: Suppression): readonly PublishedObservation[] => {
  const start = `${year}-01-01`;
  const rows = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', start, 20),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', start, 12),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', start, 8),
  ];
  return printed(rows, ['ninguna', 'ninguna', supresion]);
};

const summaryOf = (history: History) => ({
  cells: [...history.cells],
  news: history.news.length,
  parts: history.partsOf(FUENTE, 0).map(({ system, suppressions }) => [system.names, suppressions]),
});

const copied = (own: Release): Release => ({
  ...own,
  observaciones: own.observaciones.map((row) => ({ ...row })),
});

it('is the same of rows that they share and of rows of their own', () => {
  const [hidden, shown] = [yearOf(2019, 'complementaria'), yearOf(2019, 'ninguna')];
  const both = [...hidden, ...yearOf(2020, 'ninguna')];
  const releases = [hidden, shown, hidden, both].map((rows) => release(rows, 'a'));
  const history = new History(releases);
  expect(summaryOf(history)).toEqual(summaryOf(new History(releases.map(copied))));
  // Hidden, printed, and hidden again.
  const name = observationName(rowAt('violencia_familiar', COLONIAS[1], 'anio', '2019-01-01', 8));
  expect(history.toldOf(name, 'a')).toMatchObject({
    last: 'complementaria',
    isUnhidden: true,
    n: 8,
  });
});

it('tells of the same row in files of another name as of another cell', () => {
  const rows = yearOf(2019, 'ninguna');
  const history = new History([release(rows, 'a'), release(rows, 'b')]);
  expect([...history.cells.values()].map(({ edicion }) => edicion)).toEqual(['a', 'a', 'b', 'b']);
});

it('makes of an older release the sums of the years that no newer tells, and of those beside them', () => {
  const years = Array.from({ length: 12 }, (_, nth) => 2010 + nth);
  const of = (edicionOf: (year: number) => string): Release => ({
    ...release(
      years.flatMap((year) => yearOf(year, 'ninguna')),
      'b',
    ),
    vintageOf: ({ periodo }) => ({ edicion: edicionOf(Number(periodo.slice(0, 4))), corte: null }),
  });
  const before = of(() => 'a');
  const after = of((year) => (year === 2015 ? 'b' : 'a'));
  const told = new History([before, after])
    .partsOf(FUENTE, 0)
    .map(({ system }) => [...new Set(system.years)].toSorted((a, b) => a - b));
  expect(told).toEqual([years, [2013, 2014, 2015, 2016, 2017]]);
});

it('gives each row once, where the last release has it', () => {
  const [first, second] = [yearOf(2019, 'ninguna'), yearOf(2020, 'ninguna')];
  const releases = [[...first, ...second], first].map((rows) => release(rows, 'a'));
  expect(distinctRows(releases)).toEqual([...second, ...first]);
});
