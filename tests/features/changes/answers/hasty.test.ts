import { describe, expect, it } from 'vitest';
import { hastyOf } from '$features/changes/answers/hasty';
import { indicatorSeries } from '$features/changes/answers/indicatorSeries';
import type { RegisterCount } from '$lib/answers/registers';
import { MEASURED_DELAYS } from '../../../fixtures/delayCurves';
import { monthsOf, pair, SOURCE } from './inventedSeries';

/** Calendar years 2023 and 2024 of one indicator, a month after the last day of 2024. */
const hastyFor = (
  counts: readonly [number, number] | null,
  months = monthsOf(200),
  registers: readonly RegisterCount[] = [],
) =>
  hastyOf(
    ['violencia_familiar'],
    { hasty: counts === null ? [] : [pair('violencia_familiar', ...counts)], registers },
    new Map([
      [
        'violencia_familiar',
        indicatorSeries('violencia_familiar', months, MEASURED_DELAYS, SOURCE),
      ],
    ]),
    SOURCE,
  );

describe('a hasty pair', () => {
  it('is of the calendar years, and tells the change of both', () => {
    const hasty = hastyFor([2633, 2429]);
    expect(hasty?.pair).toEqual({
      before: { first: '2023-01-01', last: '2023-12-01' },
      after: { first: '2024-01-01', last: '2024-12-01' },
    });
    expect(hasty?.corrected.map(({ naive }) => naive.ratio)).toEqual([2429 / 2633]);
  });

  it.each([
    // Late reports move such a year by about a point: of a change that is none nothing is told.
    [[2633, 2429], true],
    [[2600, 2700], true],
    [[2600, 2600], false],
    [[2600, 2580], false],
    [[2600, 2570], true],
  ] as const)('of %j is told: %s', (counts, is) => {
    expect(hastyFor(counts) !== null).toBe(is);
  });

  it('is none of a register that another does not bear out', () => {
    const year = (periodo: string, propia: number, otra: number) =>
      ({ indicador: 'violencia_familiar', tipo: 'anio', periodo, propia, otra }) as const;
    const held = [year('2023-01-01', 2633, 2721), year('2024-01-01', 2429, 2551)];
    expect(hastyFor([2633, 2429], monthsOf(200), held)).not.toBeNull();
    const turned = [year('2023-01-01', 2633, 2500), year('2024-01-01', 2429, 2551)];
    expect(hastyFor([2633, 2429], monthsOf(200), turned)).toBeNull();
  });

  it('is none where late reports move less than a point, or without counts', () => {
    expect(hastyFor([2600, 1000])).toBeNull();
    expect(hastyFor(null)).toBeNull();
    expect(hastyFor([0, 0])).toBeNull();
  });

  it('is none of an indicator whose months are not known', () => {
    const counts = [pair('violencia_familiar', 2633, 2429)];
    expect(
      hastyOf(['violencia_familiar'], { hasty: counts, registers: [] }, new Map(), SOURCE),
    ).toBeNull();
  });

  it('is none of years that are not of one series, though both are counted', () => {
    const source = {
      corte: '2022-01-31',
      ultimo_mes: '2021-12-01',
      ultimo_mes_completo: '2021-07-01',
    };
    const series = indicatorSeries('violencia_familiar', monthsOf(200), MEASURED_DELAYS, source);
    // In 2020 there was a lockdown.
    expect(
      hastyOf(
        ['violencia_familiar'],
        { hasty: [pair('violencia_familiar', 2633, 2429)], registers: [] },
        new Map([['violencia_familiar', series]]),
        source,
      ),
    ).toBeNull();
  });

  it('is none of a series of too few cases', () => {
    expect(hastyFor([2633, 2429], monthsOf(1, 0))).toBeNull();
  });

  it('opens by irregular months only what decides', () => {
    const [told] = hastyFor([2633, 2429], monthsOf(150, 250, 200, 230, 170))?.corrected ?? [];
    expect(told?.byPoisson.ratio).toBe(told?.change.ratio);
    expect(told?.change.interval.lower).toBeLessThan(told?.byPoisson.interval.lower ?? 0);
    expect(told?.change.interval.upper).toBeGreaterThan(told?.byPoisson.interval.upper ?? 2);
  });
});
