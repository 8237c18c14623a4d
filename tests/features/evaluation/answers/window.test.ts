import { describe, expect, it } from 'vitest';
import {
  balanced,
  completeEvaluationPeriods,
  windowAround,
} from '$features/evaluation/answers/window';
import { BREAKS } from '$lib/contract/breaks';

describe('completeEvaluationPeriods', () => {
  it.each([
    ['trimestre', '2019-01-01', '2019-12-01', '2019-01-01 2019-04-01 2019-07-01 2019-10-01'],
    // The quarter in whose middle the data begin, or end, is not whole.
    ['trimestre', '2019-02-01', '2019-11-01', '2019-04-01 2019-07-01'],
    ['trimestre', '2019-03-01', '2019-09-01', '2019-04-01 2019-07-01'],
    ['anio', '2019-01-01', '2020-12-01', '2019-01-01 2020-01-01'],
    ['anio', '2019-02-01', '2021-11-01', '2020-01-01'],
    ['anio', '2019-12-01', '2020-12-01', '2020-01-01'],
    ['anio', '2019-01-01', '2019-11-01', ''],
  ] as const)('%ss from %s to %s: %s', (grain, first, last, periods) => {
    expect(completeEvaluationPeriods(grain, first, last).join(' ')).toBe(periods);
  });
});

describe('windowAround', () => {
  const quarters = completeEvaluationPeriods('trimestre', '2018-01-01', '2025-12-01');
  const years = completeEvaluationPeriods('anio', '2018-01-01', '2025-12-01');

  it('parts the periods at the date, a year on either side', () => {
    expect(windowAround(quarters, 'trimestre', '2022-01-01', 1, 'otra')).toEqual({
      before: ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'],
      chosenBy: [],
      mixed: null,
      after: ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01'],
    });
  });

  it.each(['2022-01-02', '2022-03-31'])(
    'leaves out the quarter that %s falls in the middle of',
    (date) => {
      expect(windowAround(quarters, 'trimestre', date, 1, 'otra')).toEqual({
        before: ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'],
        chosenBy: [],
        mixed: '2022-01-01',
        after: ['2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01'],
      });
    },
  );

  it('leaves out what the place may have been chosen by, and takes as many before it', () => {
    const whys = ['otra', 'no_se_sabe', 'un_anio', 'dos_anios'] as const;
    const found = whys.map((why) => windowAround(quarters, 'trimestre', '2022-01-01', 1, why));
    expect(found.map(({ before }) => before[0])).toEqual([
      '2021-01-01',
      '2020-01-01',
      '2020-01-01',
      '2019-01-01',
    ]);
    expect(found.map(({ before }) => before.length)).toEqual([4, 4, 4, 4]);
    expect(found.map(({ chosenBy }) => [chosenBy[0], chosenBy.length])).toEqual([
      [undefined, 0],
      ['2021-01-01', 4],
      ['2021-01-01', 4],
      ['2020-01-01', 8],
    ]);
    const { before, chosenBy } = windowAround(years, 'anio', '2020-01-01', 3, 'un_anio');
    expect([before, chosenBy]).toEqual([['2018-01-01'], ['2019-01-01']]);
    expect(windowAround(years, 'anio', '2019-01-01', 3, 'dos_anios').before).toEqual([]);
  });

  it('takes as many years as are asked for, and no more than there are', () => {
    const { before, after } = windowAround(quarters, 'trimestre', '2022-01-01', 3, 'otra');
    expect([before.length, before[0], after.length, after.at(-1)]).toEqual([
      12,
      '2019-01-01',
      12,
      '2024-10-01',
    ]);
    expect(windowAround(years, 'anio', '2020-01-01', 3, 'otra')).toEqual({
      before: ['2018-01-01', '2019-01-01'],
      chosenBy: [],
      mixed: null,
      after: ['2020-01-01', '2021-01-01', '2022-01-01'],
    });
  });
});

describe('balanced', () => {
  const quarters = completeEvaluationPeriods('trimestre', '2019-01-01', '2024-07-01');
  const years = completeEvaluationPeriods('anio', '2018-01-01', '2025-12-01');
  const lockdown = BREAKS.filter(({ id }) => id === 'confinamiento_2020');
  const endsOf = ({ before, after }: ReturnType<typeof balanced>) => [
    before[0],
    before.length,
    after.at(-1),
    after.length,
  ];
  const of = (date: string, span: 1 | 2 | 3, breaks = lockdown) =>
    endsOf(balanced(windowAround(quarters, 'trimestre', date, span, 'otra'), 'trimestre', breaks));

  it('has as many of each quarter of the year before as after, in whole years', () => {
    expect(of('2023-01-01', 2)).toEqual(['2022-01-01', 4, '2023-10-01', 4]);
    expect(of('2022-01-01', 2, [])).toEqual(['2020-01-01', 8, '2023-10-01', 8]);
    for (const date of ['2022-01-01', '2022-04-01', '2022-10-01', '2023-02-15']) {
      const { before, after } = balanced(
        windowAround(quarters, 'trimestre', date, 3, 'otra'),
        'trimestre',
        [],
      );
      const seasonsOf = (periods: readonly string[]) =>
        periods.map((day) => day.slice(5)).toSorted();
      expect(seasonsOf(before)).toEqual(seasonsOf(after));
    }
  });

  it('has fewer years where more would hold a break, and a year with one where there is no other', () => {
    expect(of('2022-01-01', 2)).toEqual(['2021-01-01', 4, '2022-10-01', 4]);
    expect(of('2021-01-01', 2)).toEqual(['2020-01-01', 4, '2021-10-01', 4]);
  });

  it('leaves short windows as they are', () => {
    expect(of('2019-07-01', 1)).toEqual(['2019-01-01', 2, '2020-04-01', 4]);
  });

  it('takes years as they are, but for those before that a break would be in', () => {
    const yearsOf = (date: string, breaks = lockdown) =>
      endsOf(balanced(windowAround(years, 'anio', date, 3, 'otra'), 'anio', breaks));
    expect(yearsOf('2023-01-01')).toEqual(['2021-01-01', 2, '2025-01-01', 3]);
    expect(yearsOf('2024-01-01')).toEqual(['2021-01-01', 3, '2025-01-01', 2]);
    expect(yearsOf('2023-01-01', [])).toEqual(['2020-01-01', 3, '2025-01-01', 3]);
    expect(yearsOf('2022-01-01')).toEqual(['2020-01-01', 2, '2024-01-01', 3]);
  });
});
