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
});
