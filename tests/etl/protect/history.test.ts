/** What several releases print of the same cells: looked at once, and told as if it were looked at each time. */
import { describe, expect, it } from 'vitest';
import type { PublishedObservation, Suppression } from '../../../scripts/etl/count/observation';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { History, type TableOfCounts } from '../../../scripts/etl/cells/history';
import { distinctRows, viewBy, withoutFiles } from '../../../scripts/etl/cells/views';
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

/** A case of the alcaldía in each hour of a week of three years. */
const hours = Array.from({ length: 168 }, (_, slot) => ({
  fuente: FUENTE,
  indicador: 'violencia_familiar',
  clave: ALCALDIA,
  periodo: '2019-01-01',
  dia_semana: Math.floor(slot / 24) + 1,
  hora: slot % 24,
  n: 1,
  supresion: 'ninguna' as const,
}));

const nameIn = (year: number): string =>
  observationName(rowAt('violencia_familiar', COLONIAS[1], 'anio', `${year}-01-01`, 8));

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
  expect(history.news.map((view) => releases.indexOf(view.release))).toEqual([0, 3]);
  // Hidden, printed, and hidden again.
  expect(history.toldOf(nameIn(2019), 'a')).toMatchObject({
    last: 'complementaria',
    isUnhidden: true,
    n: 8,
  });
});

it('tells again of a row that another came between, whatever else they share', () => {
  const shared = yearOf(2019, 'ninguna');
  const hidden = shared.map((row) =>
    row.clave === COLONIAS[1] ? { ...row, n: null, supresion: 'primaria' as const } : row,
  );
  const releases = [hidden, shared, hidden].map((rows) => release(rows, 'a'));
  const history = new History(releases);
  expect(history.toldOf(nameIn(2019), 'a')?.last).toBe('primaria');
  expect(summaryOf(history)).toEqual(summaryOf(new History(releases.map(copied))));
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

it('makes of three years that no newer release tells the sums of each, and of those beside them', () => {
  const years = Array.from({ length: 12 }, (_, nth) => 2010 + nth);
  const rows = [
    ...years.flatMap((year) => yearOf(year, 'ninguna')),
    ...COLONIAS.flatMap((clave) =>
      printed([rowAt('violencia_familiar', clave, 'trienio', '2014-01-01', 36)], ['ninguna']),
    ),
  ];
  const newer = rows.filter(({ periodo_tipo }) => periodo_tipo === 'anio');
  const [, older] = new History([release(rows, 'a'), release(newer, 'a')]).partsOf(FUENTE, 0);
  const told = [...new Set(older?.system.years)].toSorted((a, b) => a - b);
  expect(told).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018]);
});

describe('the systems of a source', () => {
  const other = (rows: readonly PublishedObservation[]) =>
    rows.map((row) => ({ ...row, fuente: 'fgj_victimas' }));
  const rows = yearOf(2019, 'ninguna');
  const first: Release = {
    ...release([...rows, ...other(rows)], 'a'),
    horarios: [...hours, ...hours.map((row) => ({ ...row, fuente: 'fgj_victimas' }))],
  };
  const both = () => new History([first, release(rows, 'a')]);

  it('are of the last release that prints them, whatever else an older one prints', () => {
    const history = both();
    const counts = (fuente: string) =>
      ([0, 1] as const).map((table) => history.partsOf(fuente, table).length);
    expect(counts(FUENTE)).toEqual([1, 1]);
    expect(counts('fgj_victimas')).toEqual([1, 1]);
    expect(counts('otra')).toEqual([0, 0]);
    expect(history.fuentes).toEqual([FUENTE, 'fgj_victimas']);
  });

  it('are those of its hours with the years of its alcaldía, apart from those of its places', () => {
    const history = both();
    const [own] = history.partsOf(FUENTE, 1);
    const names = own?.system.names ?? [];
    // The hours, their three years and the cases without an hour.
    expect(names).toHaveLength(170);
    expect(names.every((name) => name.endsWith(FUENTE))).toBe(true);
    const total = names.indexOf(`violencia_familiar, ${ALCALDIA}, trienio 2019-01-01, ${FUENTE}`);
    expect(own?.system.values[total]).toBe(20);
    const [places] = history.partsOf(FUENTE, 0);
    expect(places?.system.names.some((name) => name.includes('hora'))).toBe(false);
  });

  it('are made of no row of another source', () => {
    const told = both().rowsOf('fgj_victimas');
    expect(told.map(({ clave }) => clave)).toEqual([ALCALDIA, ...COLONIAS]);
    expect(new Set(told.map(({ fuente }) => fuente))).toEqual(new Set(['fgj_victimas']));
  });
});

describe('what several releases say of the same files', () => {
  const rows = yearOf(2019, 'ninguna');
  const saying = (files: string, structure: Partial<Release['structure']>): Release => {
    const own = release(rows, files);
    return { ...own, structure: { ...own.structure, ...structure } };
  };
  const valueOf = (releases: readonly Release[], mark: string, table: TableOfCounts = 0) => {
    const [part] = new History(releases).partsOf(FUENTE, table);
    const cell = part?.system.names.findIndex((name) => name.includes(mark)) ?? -1;
    return part?.system.values[cell];
  };

  it('of a pile, is the most that any of them says, and nothing of what others are', () => {
    const floor = (files: string, least: number) => saying(files, { floorOf: () => least });
    expect(valueOf([floor('a', 8), floor('a', 11), floor('a', 9)], 'apiladas')).toBe(11);
    expect(valueOf([floor('b', 11), floor('a', 9)], 'apiladas')).toBe(9);
    expect(valueOf([saying('a', {}), floor('a', 9)], 'apiladas')).toBe(9);
  });

  it('of cases without an hour or a colonia, is the least, each of its own', () => {
    const least = (nowhere: number, hourless: number) =>
      saying('a', { nowhereOf: () => nowhere, hourlessOf: () => hourless });
    const both = [least(7, 3), least(9, 2)].map((own) => ({ ...own, horarios: hours }));
    expect(valueOf(both, 'sin colonia en todo')).toBe(7);
    expect(valueOf(both, 'sin hora en todo', 1)).toBe(2);
  });
});

describe('which files were counted first', () => {
  const of = (edicion: string, corte: string | null): Release => ({
    ...release(yearOf(2019, 'ninguna'), edicion),
    vintageOf: () => ({ edicion, corte }),
  });
  const orderOf = (...releases: readonly Release[]) => {
    const history = new History(releases);
    expect(history.ordinalOf('otra', 'a')).toBe(0);
    return ['a', 'b', 'c'].map((edicion) => history.ordinalOf(FUENTE, edicion));
  };

  it('is told by their cuts, whenever they were published', () => {
    const [early, late] = ['2024-01-31', '2024-06-30'];
    expect(orderOf(of('a', late), of('b', early))).toEqual([1, 0, 2]);
    expect(orderOf(of('a', early), of('b', late))).toEqual([0, 1, 2]);
  });

  it('is told by when they were published, where a cut is the same or not known', () => {
    const cut = '2024-01-31';
    expect(orderOf(of('b', cut), of('a', cut))).toEqual([1, 0, 2]);
    expect(orderOf(of('b', cut), of('a', null))).toEqual([1, 0, 2]);
    expect(orderOf(of('b', null), of('a', cut))).toEqual([1, 0, 2]);
  });

  it('is told by a cut that any release says of them', () => {
    const [early, late] = ['2024-01-31', '2024-06-30'];
    expect(orderOf(of('a', null), of('b', early), of('a', late))).toEqual([1, 0, 2]);
    expect(orderOf(of('a', late), of('b', early), of('a', null))).toEqual([1, 0, 2]);
  });

  it('is of no name, where nobody knows the files: those of each release are its own', () => {
    const unknown: Release = {
      ...release(yearOf(2019, 'ninguna'), ''),
      editionOf: () => undefined,
    };
    const editions = (history: History) => [
      ...new Set([...history.cells.values()].map(({ edicion }) => edicion)),
    ];
    expect(editions(new History([unknown, unknown]))).toEqual(['sin huella 0', 'sin huella 1']);
    expect(editions(new History([of('a', null), unknown], 3))).toEqual(['a', 'sin huella 4']);
  });
});

it('takes what one source tells otherwise of the same files for another reading of its own alone', () => {
  const rows = yearOf(2019, 'ninguna');
  const women = rows.map((row) => ({ ...row, fuente: 'fgj_victimas' }));
  const otherwise = rows.map((row) => (row.n === 12 ? { ...row, n: 13 } : { ...row }));
  const history = new History(
    [release([...rows, ...women], 'a'), release([...otherwise, ...women], 'a')],
    5,
  );
  const told = [...history.cells.values()].map(({ fuente, edicion, n }) => [fuente, edicion, n]);
  expect(told).toEqual([
    [FUENTE, 'a', 12],
    [FUENTE, 'a', 8],
    ['fgj_victimas', 'a', 12],
    ['fgj_victimas', 'a', 8],
    [FUENTE, 'a~6', 13],
    [FUENTE, 'a~6', 8],
  ]);
});

describe('a release without the files that sources are counted from now', () => {
  const own: Release = {
    ...release(
      [
        ...yearOf(2019, 'primaria'),
        ...yearOf(2019, 'ninguna').map((row) => ({ ...row, fuente: 'fgj_victimas' })),
      ],
      'a',
    ),
    horarios: [
      ...hours.slice(0, 1),
      ...hours.slice(0, 1).map((row) => ({ ...row, fuente: 'fgj_victimas' })),
    ],
  };
  const placesOf = ({ observaciones, horarios }: Release) =>
    [observaciones, horarios].map((rows) => rows.map(({ fuente, clave }) => `${fuente} ${clave}`));
  const leftOf = (editionOf: Release['editionOf']) => {
    const left = withoutFiles(own, 0, editionOf);
    const { observaciones, horarios } = left;
    expect(left).toEqual({ ...own, observaciones, horarios });
    return placesOf(left);
  };

  it('has the totals that all may see, and what is of other files', () => {
    const [totals, victims] = [FUENTE, 'fgj_victimas'].map((fuente) => `${fuente} ${ALCALDIA}`);
    expect(leftOf((fuente) => (fuente === FUENTE ? 'a' : 'b'))).toEqual([
      [totals, victims, ...COLONIAS.map((clave) => `fgj_victimas ${clave}`)],
      [victims],
    ]);
  });

  it('has all, where the files of now are not known', () => {
    expect(leftOf(undefined)).toEqual(placesOf(own));
    expect(leftOf(() => undefined)).toEqual(placesOf(own));
  });
});

it('tells the vintage of a row by its kind of period, and not by its first day alone', () => {
  const [year, quarter] = (['anio', 'trimestre'] as const).flatMap((tipo) =>
    printed([rowAt('violencia_familiar', COLONIAS[0], tipo, '2019-01-01', 8)], ['ninguna']),
  );
  const [hour] = hours;
  if (!year || !quarter || !hour) throw new Error('no row');
  const view = viewBy(
    release([], 'a'),
    ({ periodo_tipo }) => ({ edicion: periodo_tipo, corte: null }),
    () => '!',
  );
  const edicions = [year, quarter, hour, year].map((row) => view.vintageAt(row).edicion);
  expect(edicions).toEqual(['anio!', 'trimestre!', 'horario!', 'anio!']);
});
