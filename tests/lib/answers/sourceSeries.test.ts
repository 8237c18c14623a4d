/** What of any source is drawn, and what is only said. */
import { describe, expect, it } from 'vitest';
import { drawnSince, periodsOf, placeOf, seriesOf } from '$lib/answers/sourceSeries';
import { lapseRow, monthRows, SOURCE, yearRows } from './inventedSources';

const many = (months: number, n = 10) => Array.from({ length: months }, () => n);
const LAPSE = { desde: '2025-01-01', hasta: '2025-07-31' };

describe('what is drawn', () => {
  it('is months, where a source has them and cases enough', () => {
    const rows = [...monthRows('2023-01-01', many(30)), ...yearRows(2023, [120, 120])];
    const { drawn, year, rest, complete } = seriesOf(rows, [SOURCE]);
    expect(drawn).toMatchObject({
      fuente: 'inventada',
      grano: 'mes',
      first: '2023-01-01',
      rare: false,
    });
    expect(drawn?.counts).toEqual(many(30));
    expect(drawn?.provisionalFrom).toBeNull();
    expect(year).toEqual({ anio: '2024', n: 120, provisional: false });
    expect(rest).toEqual({ fuente: 'inventada', desde: '2025-01-01', hasta: '2025-06-30', n: 60 });
    expect(complete).toBe('2025-06-01');
  });

  it('is years where months have fewer than five cases, and never their zig-zag', () => {
    const of = (n: number) =>
      seriesOf(
        [...monthRows('2023-01-01', many(24, n)), ...yearRows(2023, [12 * n, 12 * n])],
        [SOURCE],
      ).drawn;
    expect(of(4)).toMatchObject({
      grano: 'anio',
      first: '2023-01-01',
      counts: [48, 48],
      rare: true,
    });
    expect(of(5)).toMatchObject({ grano: 'mes', rare: false });
  });

  it('judges how rare it is by the months that are told', () => {
    const rows = [...monthRows('2023-01-01', [5, null, 5, null]), ...yearRows(2023, [20])];
    expect(seriesOf(rows, [SOURCE]).drawn?.grano).toBe('mes');
  });

  it('is years where they are asked for, or are all that there is', () => {
    const rows = [...monthRows('2023-01-01', many(12)), ...yearRows(2023, [120])];
    expect(seriesOf(rows, [SOURCE], 'anio').drawn).toMatchObject({ grano: 'anio', rare: false });
    expect(seriesOf(yearRows(2023, [120]), [SOURCE]).drawn).toMatchObject({
      grano: 'anio',
      rare: false,
    });
  });

  it('is months, however few cases, where there is no whole year', () => {
    const { drawn, year, rest } = seriesOf(monthRows('2025-01-01', [1, 0, 2]), [SOURCE]);
    expect(drawn).toMatchObject({ grano: 'mes', rare: false });
    expect(year).toBeNull();
    expect(rest).toEqual({ fuente: 'inventada', desde: '2025-01-01', hasta: '2025-03-31', n: 3 });
  });

  it('sums no months from before a rupture with those after it', () => {
    const broken = (desde: string) => ({
      ...SOURCE,
      rupturas: [{ kind: 'declarada', desde, que: 'otro registro', fuente: 'un diario' }] as const,
    });
    const rest = (desde: string) =>
      seriesOf(monthRows('2025-01-01', [1, 2, 4]), [broken(desde)]).rest;
    expect(rest('2025-02-01')).toMatchObject({ desde: '2025-02-01', hasta: '2025-03-31', n: 6 });
    expect(rest('2025-02-15')).toMatchObject({ desde: '2025-03-01', n: 4 });
    expect(rest('2025-03-01')).toMatchObject({ desde: '2025-03-01', n: 4 });
    expect(rest('2024-07-01')).toMatchObject({ desde: '2025-01-01', n: 7 });
    expect(rest('2025-04-01')).toMatchObject({ desde: '2025-01-01', n: 7 });
  });

  it('leaves a place for a period that is not told', () => {
    const rows = [...yearRows(2020, [7]), ...yearRows(2022, [9])];
    expect(seriesOf(rows, [SOURCE]).drawn?.counts).toEqual([7, null, 9]);
    const gap = [...monthRows('2025-01-01', [9]), ...monthRows('2025-03-01', [8])];
    expect(seriesOf(gap, [SOURCE]).drawn?.counts).toEqual([9, null, 8]);
    expect(seriesOf(gap, [SOURCE]).rest?.n).toBeNull();
  });

  it('is provisional from the first month after the last complete one', () => {
    const source = { ...SOURCE, completo: '2024-03-01' };
    const rows = [...monthRows('2024-01-01', many(12)), ...yearRows(2024, [120])];
    expect(seriesOf(rows, [source])).toMatchObject({
      drawn: { provisionalFrom: 3 },
      year: { anio: '2024', provisional: true },
      rest: null,
      complete: '2024-03-01',
    });
    expect(seriesOf(rows, [source], 'anio').drawn?.provisionalFrom).toBe(0);
    const december = { ...SOURCE, completo: '2024-12-01' };
    expect(seriesOf(rows, [december], 'anio')).toMatchObject({
      drawn: { provisionalFrom: null },
      year: { provisional: false },
    });
    expect(seriesOf(rows, [{ ...SOURCE, completo: null }]).drawn?.provisionalFrom).toBeNull();
  });

  it('is nothing without rows, nor of rows of a source that nobody tells of', () => {
    const nothing = { drawn: null, year: null, rest: null, lapses: [], complete: null };
    expect(seriesOf([], [SOURCE])).toEqual(nothing);
    expect(seriesOf(yearRows(2023, [1], 'otra'), [SOURCE])).toEqual(nothing);
  });
});

describe('of several sources of one indicator', () => {
  const other = { ...SOURCE, id: 'otra', completo: null };

  it('the one that reaches further is drawn', () => {
    const rows = [...yearRows(2015, many(10)), ...yearRows(2016, many(10), 'otra')];
    expect(seriesOf(rows, [SOURCE, other]).drawn?.fuente).toBe('otra');
    expect(seriesOf(rows, [other, SOURCE]).drawn?.fuente).toBe('otra');
  });

  it('of two that end together, that of months; of two alike, the longer', () => {
    const months = monthRows('2024-01-01', many(12), 'otra');
    expect(seriesOf([...yearRows(2020, many(5)), ...months], [SOURCE, other]).drawn?.fuente).toBe(
      'otra',
    );
    expect(seriesOf([...yearRows(2020, many(5)), ...months], [other, SOURCE]).drawn?.fuente).toBe(
      'otra',
    );
    const longer = [...yearRows(2020, many(5)), ...yearRows(2019, many(6), 'otra')];
    expect(seriesOf(longer, [SOURCE, other]).drawn?.fuente).toBe('otra');
    expect(seriesOf(longer, [other, SOURCE]).drawn?.fuente).toBe('otra');
  });
});

describe('days that are no period of the calendar', () => {
  const lapse = { ...SOURCE, id: 'lapso', lapso: LAPSE, completo: null };

  it('are said with their dates, and never drawn', () => {
    const { drawn, year, lapses, complete } = seriesOf(
      [lapseRow('lapso', '2025-01-01', 9)],
      [lapse],
    );
    expect([drawn, year]).toEqual([null, null]);
    expect(lapses).toEqual([{ fuente: 'lapso', ...LAPSE, n: 9 }]);
    expect(complete).toBe('2025-07-01');
  });

  it('are said beside what is drawn, the later of the two being the last told', () => {
    const rows = [...yearRows(2023, [30, 40]), lapseRow('lapso', '2025-01-01', null)];
    const { drawn, lapses, complete } = seriesOf(rows, [SOURCE, lapse]);
    expect(drawn?.counts).toEqual([30, 40]);
    expect(lapses).toEqual([{ fuente: 'lapso', ...LAPSE, n: null }]);
    expect(complete).toBe('2025-07-01');
    const early = { ...lapse, lapso: { desde: '2020-01-01', hasta: '2020-04-30' } };
    expect(seriesOf(rows, [SOURCE, early]).complete).toBe('2024-12-01');
  });

  it('are said once where the months that are drawn tell the same of the same days', () => {
    const months = monthRows('2025-01-01', many(7));
    const same = lapseRow('lapso', '2025-01-01', 70);
    expect(seriesOf([...months, same], [SOURCE, lapse]).lapses).toEqual([]);
    const told = (rest: Partial<typeof lapse>, n = 70) =>
      seriesOf([...months, lapseRow('lapso', '2025-01-01', n)], [SOURCE, { ...lapse, ...rest }])
        .lapses;
    expect(told({}, 71)).toHaveLength(1);
    expect(told({ unidad: { una: 'víctima', varias: 'víctimas' } })).toHaveLength(1);
    expect(told({ lapso: { ...LAPSE, hasta: '2025-06-30' } })).toHaveLength(1);
    expect(told({ lapso: { ...LAPSE, desde: '2025-02-01' } })).toHaveLength(1);
  });

  it('of a source of calendar periods are none, nor are its other periods days of its own', () => {
    expect(seriesOf([lapseRow('inventada', '2025-01-01', 9)], [SOURCE]).lapses).toEqual([]);
    expect(seriesOf(yearRows(2024, [9], 'lapso'), [lapse]).lapses).toEqual([]);
  });
});

describe('the periods of what is drawn', () => {
  const { drawn } = seriesOf(monthRows('2024-11-01', [9, 8, 7]), [SOURCE]);
  const years = seriesOf(yearRows(2019, [9, 8, 7]), [SOURCE]).drawn;

  it('follow each other', () => {
    expect(drawn && periodsOf(drawn)).toEqual(['2024-11-01', '2024-12-01', '2025-01-01']);
    expect(years && periodsOf(years)).toEqual(['2019-01-01', '2020-01-01', '2021-01-01']);
  });

  it('are parted by what begins after the first and not after the last', () => {
    const parted = (desde: string) => years && placeOf(desde, years);
    expect(parted('2020-01-01')).toBe(1);
    expect(parted('2020-06-01')).toBe(2);
    expect(parted('2019-01-01')).toBeNull();
    expect(parted('2022-01-01')).toBeNull();
  });
});

describe('what is drawn from a day on', () => {
  const { drawn } = seriesOf(monthRows('2023-01-01', [9, 8, 7, 6, 5, 6, 7, 8]), [SOURCE]);
  if (drawn === null) throw new Error('Sin serie.');
  const provisional = { ...drawn, provisionalFrom: 4 };

  it('begins with the first period that begins on that day or after it', () => {
    expect(drawnSince(drawn, '2023-03-01')).toEqual({
      ...drawn,
      first: '2023-03-01',
      counts: [7, 6, 5, 6, 7, 8],
      provisionalFrom: null,
    });
    expect(drawnSince(drawn, '2023-03-02')).toMatchObject({
      first: '2023-04-01',
      counts: [6, 5, 6, 7, 8],
    });
    expect(drawnSince(drawn, '2022-01-01')).toEqual(drawn);
  });

  it('is nothing where all of it is earlier', () => {
    expect(drawnSince(drawn, '2023-08-01')?.counts).toEqual([8]);
    expect(drawnSince(drawn, '2023-08-02')).toBeNull();
  });

  it('is provisional from the same month as before, or from its first', () => {
    expect(drawnSince(provisional, '2023-03-01')?.provisionalFrom).toBe(2);
    expect(drawnSince(provisional, '2023-07-01')?.provisionalFrom).toBe(0);
  });
});
