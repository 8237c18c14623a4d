import { describe, expect, it } from 'vitest';
import {
  completePeriods,
  monthsOf,
  parsePeriod,
  periodsOf,
  type Period,
} from '$old/lib/period/period';
import { periodsOfTexts } from './periodOf';

const textOf = ({ texto }: Period): string => texto;

describe('parsePeriod', () => {
  it('reads a year and three years', () => {
    expect(parsePeriod('2023')).toEqual({
      texto: '2023',
      tipo: 'anio',
      inicio: '2023-01-01',
      anios: 1,
    });
    expect(parsePeriod('2021-2023')).toEqual({
      texto: '2021-2023',
      tipo: 'trienio',
      inicio: '2021-01-01',
      anios: 3,
    });
  });

  it.each(['', '23', '2023-2021', '2021-2022', '2021-2024', '2023-01', ' 2023', '2023 ', '20233'])(
    'does not read «%s»',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

describe('completePeriods', () => {
  it('are what an address with their text is read as', () => {
    const { anio, trienio } = completePeriods('2019-01-01', '2024-07-01');
    for (const period of [...anio, ...trienio]) {
      expect(parsePeriod(period.texto)).toEqual(period);
    }
    expect(anio.length + trienio.length).toBe(8);
  });

  it.each([
    ['2019-01-01', '2024-07-01', ['2023', '2022', '2021', '2020', '2019']],
    ['2019-01-01', '2024-12-01', ['2024', '2023', '2022', '2021', '2020', '2019']],
    ['2022-02-01', '2023-12-01', ['2023']],
    ['2023-02-01', '2023-12-01', []],
    ['2024-01-01', '2024-07-01', []],
  ])('from %s to %s', (first, last, years) => {
    expect(completePeriods(first, last).anio.map(textOf)).toEqual(years);
  });

  it('lets three-year spans overlap', () => {
    expect(completePeriods('2019-01-01', '2024-07-01').trienio.map(textOf)).toEqual([
      '2021-2023',
      '2020-2022',
      '2019-2021',
    ]);
  });

  it('has none where no month is complete', () => {
    expect(completePeriods('2019-01-01', null)).toEqual({ anio: [], trienio: [] });
  });
});

describe('periodsOf', () => {
  const complete = {
    anio: periodsOfTexts('2023', '2022', '2021'),
    trienio: periodsOfTexts('2021-2023'),
  };

  it('leaves out what is shorter than the grain', () => {
    expect(periodsOf('trienio', complete).map(textOf)).toEqual(['2021-2023']);
    for (const grain of ['trimestre', 'anio', 'ninguno'] as const) {
      expect(periodsOf(grain, complete).map(textOf)).toEqual(['2023', '2022', '2021', '2021-2023']);
    }
  });
});

describe('monthsOf', () => {
  it('is from the first January to the last December', () => {
    expect(periodsOfTexts('2023', '2021-2023').map(monthsOf)).toEqual([
      { first: '2023-01-01', last: '2023-12-01' },
      { first: '2021-01-01', last: '2023-12-01' },
    ]);
  });
});
