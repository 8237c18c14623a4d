import { describe, expect, it } from 'vitest';
import { reportingSpeed, type YearKnot } from '$lib/answers/reportingSpeed';

const knot = (anio: number, part: number, casos: number, dias = 31): YearKnot => ({
  anio,
  dias,
  proporcion: part / casos,
  casos,
});

describe('reportingSpeed', () => {
  it('compares the first year with the last at the days asked for', () => {
    const knots = [
      knot(2023, 930, 1000),
      knot(2021, 100, 1000),
      knot(2019, 880, 1000),
      knot(2024, 10, 1000, 7),
      knot(2018, 10, 1000, 7),
    ];
    expect(reportingSpeed(knots, 31)).toMatchObject({
      dias: 31,
      before: { anio: 2019, proporcion: 0.88 },
      after: { anio: 2023, proporcion: 0.93 },
      verdict: 'antes',
    });
  });

  it.each([
    [880, 930, 'antes'],
    [930, 880, 'despues'],
    [900, 905, 'azar'],
    [905, 900, 'azar'],
    [1000, 1000, 'azar'],
  ] as const)('%d and then %d of 1,000: %s', (before, after, verdict) => {
    const speed = reportingSpeed([knot(2019, before, 1000), knot(2020, after, 1000)], 31);
    expect(speed?.verdict).toBe(verdict);
    expect(speed?.interval.lower).toBeLessThanOrEqual((after - before) / 1000);
    expect(speed?.interval.upper).toBeGreaterThanOrEqual((after - before) / 1000);
  });

  it('asks for more where several indicators are told of at once', () => {
    const knots = [knot(2019, 880, 1000), knot(2020, 910, 1000)];
    expect(reportingSpeed(knots, 31)?.verdict).toBe('antes');
    expect(reportingSpeed(knots, 31, 0.99)?.verdict).toBe('azar');
  });

  it('says nothing with fewer than two years', () => {
    expect(reportingSpeed([], 31)).toBeNull();
    expect(reportingSpeed([knot(2019, 9, 100)], 31)).toBeNull();
    expect(reportingSpeed([knot(2019, 9, 100), knot(2020, 9, 100, 7)], 31)).toBeNull();
  });
});
