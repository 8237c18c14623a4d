import { describe, expect, it } from 'vitest';
import { courseOf, earlierCourse, type CoursePoint } from '$features/evaluation/answers/course';
import { ratioOfRatios } from '$lib/stats/ratioOfRatios';
import { area, SIX, WINDOW } from './small';

const treated = area('t', [10, 20, 10, 20, 30, 60]);
const control = area('c', [40, 40, 40, 40, 40, 20]);

describe('courseOf', () => {
  const course = courseOf([treated], [control], WINDOW);

  it('has a point for each period, with its own cases', () => {
    expect(course.map(({ period, side }) => [period, side])).toEqual([
      ['2021-01-01', 'before'],
      ['2021-04-01', 'before'],
      ['2021-07-01', 'before'],
      ['2021-10-01', 'before'],
      ['2022-01-01', 'after'],
      ['2022-04-01', 'after'],
    ]);
    expect(course.map((point) => point.treated)).toEqual([10, 20, 10, 20, 30, 60]);
    expect(course.map((point) => point.controls)).toEqual([40, 40, 40, 40, 40, 20]);
  });

  it('sets each against the mean of those before, itself left out', () => {
    const ratios = course.map(({ ratio }) => ratio);
    // 10 against a mean of 50 ÷ 3, 20 against 40 ÷ 3; after, 30 and 60 against 15, the last against half.
    [0.6, 1.5, 0.6, 1.5, 2, 8].forEach((ratio, place) => {
      // Given all their totals, the likeliest ratio lies a little nearer to 1.
      expect(Math.abs(Math.log((ratios[place] ?? 0) / ratio))).toBeLessThan(0.02);
    });
  });

  it('has the exact limits where there are no two areas to differ', () => {
    const exact = ratioOfRatios(
      { before: { count: 60, exposure: 4 }, after: { count: 30, exposure: 1 } },
      { before: { count: 160, exposure: 4 }, after: { count: 40, exposure: 1 } },
    );
    expect(course[4]?.lower).toBeCloseTo(exact?.lower ?? 0, 9);
    expect(course[4]?.upper).toBeCloseTo(exact?.upper ?? 0, 9);
  });

  it('opens the limits where areas differ among themselves, and leaves the ratio', () => {
    // Together as the one above: one rises, the other falls.
    const pair = [area('c1', [20, 20, 20, 20, 38, 10]), area('c2', [20, 20, 20, 20, 2, 10])];
    const point = courseOf([treated], pair, WINDOW)[4];
    expect(point?.ratio).toBe(course[4]?.ratio);
    expect(point?.lower).toBeLessThan((course[4]?.lower ?? 0) * 0.9);
    expect(point?.upper).toBeGreaterThan((course[4]?.upper ?? 0) * 1.1);
  });

  it('puts the period of the date between', () => {
    const mixed = {
      before: SIX.slice(0, 4),
      chosenBy: [],
      mixed: '2022-01-01',
      after: ['2022-04-01'],
    };
    expect(courseOf([treated], [control], mixed).map(({ side }) => side)).toEqual([
      'before',
      'before',
      'before',
      'before',
      'mixed',
      'after',
    ]);
  });

  it('cannot tell a period that one of them hides, nor any against it', () => {
    const hidden = area('h', [10, 20, 10, 20, 30, null]);
    const found = courseOf([hidden], [control], WINDOW);
    expect(found.at(-1)).toEqual({
      period: '2022-04-01',
      side: 'after',
      treated: null,
      controls: 20,
      ratio: null,
      lower: 0,
      upper: Infinity,
    });
    expect(courseOf([treated], [hidden], WINDOW).at(-1)).toMatchObject({
      treated: 60,
      controls: null,
      ratio: null,
    });
  });

  it('cannot tell anything without a case', () => {
    const none = area('n', [0, 0, 0, 0, 0, 0]);
    expect(courseOf([none], [control], WINDOW)[4]).toEqual({
      period: '2022-01-01',
      side: 'after',
      treated: 0,
      controls: 40,
      ratio: null,
      lower: 0,
      upper: Infinity,
    });
  });
});

describe('earlierCourse', () => {
  const point = (lower: number, upper: number, rest: Partial<CoursePoint> = {}): CoursePoint => ({
    period: '2021-01-01',
    side: 'before',
    treated: 1,
    controls: 1,
    ratio: 1,
    lower,
    upper,
    ...rest,
  });

  it('counts the periods before whose interval leaves out no difference', () => {
    const course = [
      point(0.5, 2),
      point(1.01, 2),
      point(0.5, 0.99),
      // One that just holds it is not apart.
      point(1, 2),
      point(0.5, 1),
      point(0, Infinity, { ratio: null }),
      point(3, 4, { side: 'after' }),
      point(3, 4, { side: 'mixed' }),
    ];
    const { apart, tried, byChance } = earlierCourse(course);
    expect([apart, tried]).toEqual([2, 5]);
    // Two or more of five at one in twenty each.
    expect(byChance).toBeCloseTo(1 - 0.95 ** 5 - 5 * 0.05 * 0.95 ** 4, 12);
  });

  it('of none apart chance says nothing', () => {
    expect(earlierCourse([point(0.5, 2)])).toEqual({ apart: 0, tried: 1, byChance: 1 });
  });
});
