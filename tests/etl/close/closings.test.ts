/** Which periods a release closes, and which it carries. */
import { describe, expect, it } from 'vitest';
import { closingsOf } from '../../../scripts/etl/close/closings';
import type { CellPeriod, Vintage } from '../../../scripts/etl/cells/vintages';

const of = (periodo_tipo: CellPeriod['periodo_tipo'], periodo: string): CellPeriod => ({
  fuente: 'fgj_carpetas',
  alcaldia: '09015',
  periodo_tipo,
  periodo,
});
const YEARS = [2022, 2023, 2024].map((year) => of('anio', `${year}-01-01`));
const QUARTERS = ['2023-01-01', '2023-10-01', '2024-01-01', '2024-10-01'].map((start) =>
  of('trimestre', start),
);
const THREE = of('trienio', '2022-01-01');
const COUNTED = [...QUARTERS, ...YEARS, THREE];
const old: Vintage = { edicion: 'vieja', corte: '2024-06-30' };

/** What becomes of each period, beside those that were told by some. */
const fates = (
  complete: string | null,
  told: Readonly<Record<string, readonly Vintage[]>> = {},
  counted = COUNTED,
) =>
  Object.fromEntries(
    closingsOf(
      counted,
      COUNTED.filter(({ periodo_tipo, periodo }) => `${periodo_tipo} ${periodo}` in told),
      ({ periodo_tipo, periodo }) => told[`${periodo_tipo} ${periodo}`] ?? [],
      { edicion: 'nueva', corte: '2025-06-30', complete },
    ).map(({ of: { periodo_tipo, periodo }, fate }) => [`${periodo_tipo} ${periodo}`, fate]),
  );

describe('a period below the alcaldía', () => {
  it('is told when it is complete, and not before', () => {
    expect(fates('2024-03-01')).toEqual({
      'anio 2022-01-01': 'first',
      'anio 2023-01-01': 'first',
      'trimestre 2023-01-01': 'first',
      'trimestre 2023-10-01': 'first',
      'trimestre 2024-01-01': 'first',
    });
    expect(fates(null)).toEqual({});
  });

  it('is told once more when the next year is first told, with its quarters and three years', () => {
    const told = {
      'trimestre 2023-01-01': [old],
      'anio 2022-01-01': [old, { edicion: 'otra', corte: '2024-12-31' }],
      'anio 2023-01-01': [old],
    };
    expect(fates('2024-11-01', told)).toMatchObject({
      'anio 2023-01-01': 'carried',
      'trimestre 2023-01-01': 'carried',
    });
    expect(fates('2024-12-01', told)).toEqual({
      'anio 2022-01-01': 'carried',
      'anio 2023-01-01': 'second',
      'anio 2024-01-01': 'first',
      'trienio 2022-01-01': 'first',
      'trimestre 2023-01-01': 'second',
      'trimestre 2023-10-01': 'first',
      'trimestre 2024-01-01': 'first',
      'trimestre 2024-10-01': 'first',
    });
  });

  it('is carried where the files are the same, or no longer tell of it', () => {
    const same = { 'anio 2023-01-01': [{ edicion: 'nueva', corte: '2025-06-30' }] };
    expect(fates('2024-12-01', same)['anio 2023-01-01']).toBe('carried');
    const gone = COUNTED.filter(({ periodo }) => !periodo.startsWith('2023'));
    expect(fates('2024-12-01', { 'anio 2023-01-01': [old] }, gone)['anio 2023-01-01']).toBe(
      'carried',
    );
  });

  it('is of the files of now where it is told, and else of those that told it last', () => {
    const told = [old, { edicion: 'otra', corte: '2024-12-31' }];
    const found = closingsOf(YEARS, [], ({ periodo }) => (periodo.startsWith('2022') ? told : []), {
      edicion: 'nueva',
      corte: '2025-06-30',
      complete: '2023-12-01',
    });
    expect(found.map(({ vintage }) => vintage)).toEqual([
      { edicion: 'otra', corte: '2024-12-31' },
      { edicion: 'nueva', corte: '2025-06-30' },
    ]);
  });

  it('is not told once more where the next year was told already, or is not told', () => {
    const both = { 'anio 2023-01-01': [old], 'anio 2024-01-01': [old] };
    expect(fates('2024-12-01', both)['anio 2023-01-01']).toBe('carried');
    const without = COUNTED.filter(({ periodo }) => !periodo.startsWith('2024'));
    const one = { 'anio 2023-01-01': [old] };
    expect(fates('2024-12-01', one, without)['anio 2023-01-01']).toBe('carried');
  });

  it('is told twice and no more, and a quarter but with its year', () => {
    const twice = [old, { edicion: 'otra', corte: '2024-12-31' }];
    const quarter = 'trimestre 2023-01-01';
    const year = 'anio 2023-01-01';
    expect(fates('2024-12-01', { [year]: twice })[year]).toBe('carried');
    expect(fates('2024-12-01', { [year]: [old], [quarter]: twice })).toMatchObject({
      [year]: 'second',
      [quarter]: 'carried',
    });
    expect(fates('2024-12-01', { [year]: twice, [quarter]: [old] })[quarter]).toBe('carried');
    expect(fates('2024-12-01', { [quarter]: [old] })[quarter]).toBe('carried');
  });

  it('of three years is told once more with the last of them', () => {
    const told = { 'trienio 2022-01-01': [old], 'anio 2024-01-01': [old] };
    const counted = [...COUNTED, of('anio', '2025-01-01')];
    expect(fates('2025-11-01', told, counted)['trienio 2022-01-01']).toBe('carried');
    expect(fates('2025-12-01', told, counted)['trienio 2022-01-01']).toBe('second');
  });

  it('that is a lapse is told whatever its days, and never once more', () => {
    const lapse = of('lapso', '2024-03-15');
    expect(fates(null, {}, [lapse])).toEqual({ 'lapso 2024-03-15': 'first' });
    expect(fates('2025-12-01', { 'lapso 2024-03-15': [old] }, [lapse])).toEqual({
      'lapso 2024-03-15': 'carried',
    });
  });
});
