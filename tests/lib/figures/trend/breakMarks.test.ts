import { describe, expect, it } from 'vitest';
import { levelSteps, nextOf } from '$lib/figures/trend/breakMarks';
import type { TrendBreak, TrendIntervention, TrendMark } from '$lib/figures/trend/series';

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
  isStep: true,
  latest: start,
  before,
  after,
  sentence: '',
  data: {},
});

const intervention = (first: string, last: string): TrendIntervention => ({
  first,
  last,
  nombre: '',
  meaning: '',
});
const steps = (breaks: readonly TrendBreak[], interventions: readonly TrendIntervention[] = []) =>
  levelSteps({ nombre: '', grano: 'mes', points, breaks, interventions });

describe('levelSteps', () => {
  it('gives both ends of every level, up to the last complete month', () => {
    const breaks = [change('2023-11-01', 10, 20)];
    expect(steps(breaks)).toEqual([
      { date: new Date('2023-10-01'), level: 10, stretch: 0 },
      { date: new Date('2023-11-01'), level: 10, stretch: 0 },
      { date: new Date('2023-11-01'), level: 20, stretch: 1 },
      { date: new Date('2023-12-01'), level: 20, stretch: 1 },
    ]);
  });

  it('leaves the months of an intervention without a level, in the middle of one or at its ends', () => {
    const breaks = [change('2023-12-01', 10, 20)];
    const of = (...interventions: readonly TrendIntervention[]) =>
      steps(breaks, interventions).map(({ date, level, stretch }) => [
        date.toISOString().slice(0, 7),
        level,
        stretch,
      ]);
    expect(of(intervention('2023-11-01', '2023-11-01'))).toEqual([
      ['2023-10', 10, 0],
      ['2023-11', 10, 0],
    ]);
    expect(
      steps([change('2024-01-01', 10, 20)], [intervention('2023-11-01', '2023-11-01')]),
    ).toEqual(
      [
        ['2023-10-01', 0],
        ['2023-11-01', 0],
        ['2023-12-01', 1],
        ['2024-01-01', 1],
      ].map(([day, stretch]) => ({ date: new Date(day ?? ''), level: 10, stretch })),
    );
    // One that was over before the series, and one that comes after it.
    expect(
      of(intervention('2023-01-01', '2023-04-01'), intervention('2024-02-01', '2024-03-01')),
    ).toEqual(of());
  });

  it('gives none without a break', () => {
    expect(steps([])).toEqual([]);
    expect(steps([], [intervention('2023-11-01', '2023-11-01')])).toEqual([]);
  });
});

describe('nextOf', () => {
  it('is the first day after the month, or the quarter', () => {
    expect(nextOf('2023-12-01', 'mes')).toEqual(new Date('2024-01-01'));
    expect(nextOf('2023-10-01', 'trimestre')).toEqual(new Date('2024-01-01'));
  });
});
