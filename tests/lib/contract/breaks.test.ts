import { describe, expect, it } from 'vitest';
import {
  BREAKS,
  breaksOf,
  countedSince,
  crossedBreak,
  interventionsIn,
  isExceptional,
} from '$lib/contract/breaks';

describe('the catalogue of breaks', () => {
  it.each([
    ['2020-03-01', false],
    ['2020-04-01', true],
    ['2020-07-01', true],
    ['2020-08-01', false],
    ['2021-04-01', false],
  ])('%s is a month of an intervention: %s', (month, exceptional) => {
    expect(isExceptional(month)).toBe(exceptional);
  });

  it('names each once, by whole months', () => {
    expect(new Set(BREAKS.map(({ id }) => id)).size).toBe(BREAKS.length);
    for (const each of BREAKS) {
      const dates =
        each.kind === 'intervencion' ? [each.months.first, each.months.last] : [each.start];
      for (const date of dates) expect(date).toMatch(/^\d{4}-(0[1-9]|1[0-2])-01$/);
    }
  });
});

describe('a series', () => {
  const idsOf = (...series: Parameters<typeof breaksOf>) => breaksOf(...series).map(({ id }) => id);

  it('has the breaks of its source and of its indicator', () => {
    expect(idsOf({ source: 'fgj_carpetas', indicator: 'violencia_familiar' })).toEqual([
      'reclasificacion_2018',
      'confinamiento_2020',
    ]);
    expect(idsOf({ source: 'sesnsp_idm', indicator: 'tentativa_feminicidio' })).toEqual([
      'confinamiento_2020',
      'tentativa_2021',
      'registro_nacional_2026',
    ]);
  });

  const attempts = breaksOf({ source: 'fgj_carpetas', indicator: 'tentativa_feminicidio' });
  const year = (first: number, last = first) => ({
    first: `${first}-01-01`,
    last: `${last}-12-01`,
  });

  it.each([
    [[year(2022), year(2023)], null],
    // Its first month is the first of the new count.
    [[year(2021), year(2022)], null],
    [[{ first: '2020-12-01', last: '2020-12-01' }, year(2021)], 'tentativa_2021'],
    [[year(2018), year(2019)], 'reclasificacion_2018'],
    // Parted by the break, though no month of it is in either.
    [[{ first: '2020-09-01', last: '2020-11-01' }, year(2023)], 'tentativa_2021'],
    [[year(2019), { first: '2020-07-01', last: '2020-12-01' }], 'confinamiento_2020'],
    [[year(2019), { first: '2020-08-01', last: '2020-12-01' }], null],
    [[{ first: '2019-04-01', last: '2020-03-01' }], null],
    [[{ first: '2019-05-01', last: '2020-04-01' }], 'confinamiento_2020'],
  ] as const)('compared in %j crosses %s', (windows, crossed) => {
    expect(crossedBreak(attempts, windows)).toBe(crossed);
  });

  it('is counted as at its end since its last reclassification', () => {
    expect(countedSince(attempts, '2024-07-01')).toBe('2021-01-01');
    expect(countedSince(attempts, '2021-01-01')).toBe('2021-01-01');
    expect(countedSince(attempts, '2020-12-01')).toBe('2019-01-01');
    expect(countedSince(attempts, '2018-12-01')).toBeNull();
  });

  it('has an intervention in the windows that hold one of its months', () => {
    expect(interventionsIn(year(2020)).map(({ id }) => id)).toEqual(['confinamiento_2020']);
    expect(interventionsIn({ first: '2020-08-01', last: '2030-01-01' })).toEqual([]);
    expect(interventionsIn({ first: '2010-01-01', last: '2020-03-01' })).toEqual([]);
  });
});
