import { describe, expect, it } from 'vitest';
import { coursePlot, HEIGHT, type CourseMark } from '$features/evaluation/figures/coursePlot';

const mark = (period: string, changes: Partial<CourseMark> = {}): CourseMark => ({
  period,
  side: period < '2023' ? 'before' : 'after',
  ratio: 1,
  lower: 0.8,
  upper: 1.25,
  said: period,
  ...changes,
});

const QUARTERS = ['2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01'];

describe('coursePlot', () => {
  it('sets the periods apart evenly, and the date between those before and those after', () => {
    const { marks, date, years } = coursePlot(
      QUARTERS.map((period) => mark(period)),
      'trimestre',
    );
    expect(marks.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(date).toBe(50);
    expect(years).toEqual([{ x: 62.5, name: '2023' }]);
  });

  it('has «as before» in the middle, and twice as far up as half is down', () => {
    const { marks, ticks } = coursePlot(
      [mark('2022-07-01', { lower: 0.25, upper: 3 }), mark('2023-01-01', { ratio: 2 })],
      'trimestre',
    );
    expect(marks[0]?.y).toBe(HEIGHT / 2);
    const half = ticks.find(({ name }) => name === 'la mitad')?.y ?? 0;
    expect(half - HEIGHT / 2).toBeCloseTo(HEIGHT / 2 - (marks[1]?.y ?? 0), 9);
    expect(ticks.filter(({ level }) => level)).toHaveLength(1);
  });

  it('holds limits without end, and a period without a ratio', () => {
    const { marks } = coursePlot(
      [
        mark('2022-07-01', { lower: 0, upper: Infinity }),
        mark('2023-01-01', { ratio: null, lower: 0, upper: Infinity }),
      ],
      'trimestre',
    );
    expect(marks[0]).toMatchObject({ top: 0, bottom: HEIGHT });
    expect(marks[1]?.y).toBeNull();
  });

  it('names every year where periods are years', () => {
    const { years } = coursePlot([mark('2022-01-01'), mark('2023-01-01')], 'anio');
    expect(years.map(({ name }) => name)).toEqual(['2022', '2023']);
  });
});
