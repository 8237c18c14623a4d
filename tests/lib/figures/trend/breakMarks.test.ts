import { describe, expect, it } from 'vitest';
import { levelSteps, nextOf } from '$lib/figures/trend/breakMarks';
import type { TrendBreak, TrendMark } from '$lib/figures/trend/series';

const points = ['2023-10-01', '2023-11-01', '2023-12-01', '2024-01-01'].map(
  (periodo, index): TrendMark => ({
    periodo,
    n: 1,
    provisional: index === 3,
    band: null,
    outside: null,
  }),
);
const change = (start: string, before: number, after: number): TrendBreak => ({
  start,
  earliest: start,
  latest: start,
  before,
  after,
  sentence: '',
  data: {},
});

describe('levelSteps', () => {
  it('gives both ends of every level, up to the last complete month', () => {
    const breaks = [change('2023-11-01', 10, 20)];
    expect(levelSteps({ nombre: '', grano: 'mes', points, breaks })).toEqual([
      { date: new Date('2023-10-01'), level: 10, stretch: 0 },
      { date: new Date('2023-11-01'), level: 10, stretch: 0 },
      { date: new Date('2023-11-01'), level: 20, stretch: 1 },
      { date: new Date('2023-12-01'), level: 20, stretch: 1 },
    ]);
  });

  it('gives none without a break', () => {
    expect(levelSteps({ nombre: '', grano: 'mes', points, breaks: [] })).toEqual([]);
  });
});

describe('nextOf', () => {
  it('is the first day after the month, or the quarter', () => {
    expect(nextOf('2023-12-01', 'mes')).toEqual(new Date('2024-01-01'));
    expect(nextOf('2023-10-01', 'trimestre')).toEqual(new Date('2024-01-01'));
  });
});
