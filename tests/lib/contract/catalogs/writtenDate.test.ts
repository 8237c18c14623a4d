/** Dates as people write them: day first, in words, and refused where they can be read in two ways. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '$lib/contract/catalogs/fields';
import { hasMonthFirst, readDate } from '$lib/contract/catalogs/writtenDate';
import { writeDay } from '$lib/words/es/dates';
import * as v from 'valibot';

const LIMITS = { latest: '2026-11-30', monthFirst: false };
const read = (written: string, limits: Partial<typeof LIMITS> = {}) =>
  readDate(written, { ...LIMITS, ...limits });

describe('a date is read', () => {
  it.each([
    '3/11/2026',
    '03-11-2026',
    '3.11.2026',
    '3 11 2026',
    '2026-11-03',
    '2026/11/3',
    '2026-11-03 00:00:00',
    '03/11/2026 0:00',
    '03/11/2026 12:00 a. m.',
    '2026-11-03T00:00:00.000Z',
    '3 de noviembre de 2026',
    '3 de noviembre del 2026',
    '3 DE NOVIEMBRE DE 2026',
    '3 noviembre 2026',
    '3-nov-2026',
    '03-nov-26',
    '3 nov. 2026',
    'martes 3 de noviembre de 2026',
    'mar. 3/11/2026',
  ])('%s', (written) => {
    expect(read(written)).toEqual({ date: '2026-11-03', problem: null });
  });

  it('as precise as it was written, and first days of a month as people write them', () => {
    const dates = [
      '2026',
      '2026-09',
      '09/2026',
      'septiembre de 2026',
      'sept. 2026',
      '1.º de julio de 2026',
    ];
    expect(dates.map((each) => read(each).date)).toEqual([
      '2026',
      '2026-09',
      '2026-09',
      '2026-09',
      '2026-09',
      '2026-07-01',
    ]);
  });

  it('back from the words in which it is told, whatever the day', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (iso) => {
        const [y = '', m = '', d = ''] = iso.split('-');
        for (const written of [iso, writeDay(iso), `${Number(d)}/${Number(m)}/${y}`]) {
          expect(read(written, { latest: '2999-01-01' }).date).toBe(iso);
        }
      }),
    );
  });
});

describe('a date is refused', () => {
  it.each([
    ['31/02/2026', /no es un día del calendario/],
    ['11/25/2026', /lleva el mes primero → Escribe primero el día: 25\/11\/2026/],
    ['1/12/2026', /puede leerse de dos formas|todavía no llega/],
    ['31/12/2026', /todavía no llega/],
    ['5 de diciembre de 2026', /todavía no llega/],
    ['11/3/26', /año con dos cifras/],
    ['3/11', /no dice el año/],
    ['3 de noviembre', /no dice el año/],
    ['ayer', /no es un día del calendario/],
    ['3 de brumario de 2026', /no es un día del calendario/],
    ['45964', /no es un día del calendario/],
  ])('%s', (written, what) => {
    const { date, problem } = read(written);
    expect(date).toBeNull();
    expect(problem).toMatch(what);
  });

  it('where, day first, it is over and, month first, it is not: it says to name the month', () => {
    expect(read('11/3/2026').problem).toMatch(/dos formas.*Escribe el mes con letra/);
    expect(read('11/3/2026', { latest: '2026-04-01' }).date).toBe('2026-03-11');
    expect(read('11 de marzo de 2026').date).toBe('2026-03-11');
  });

  it('where another date of its sheet has its month first', () => {
    expect(hasMonthFirst(['3/11/2026', '11/25/2026', ''])).toBe(true);
    expect(hasMonthFirst(['3/11/2026', '31/02/2026', '25/11/2026', 'ayer'])).toBe(false);
    expect(read('10/11/2026', { monthFirst: true }).problem).toMatch(/otra fecha de la hoja/);
    for (const told of ['11/11/2026', '25/11/2026', '10 de noviembre de 2026', '2026-11-10']) {
      expect(read(told, { monthFirst: true }).problem).toBeNull();
    }
  });

  it('or read: nothing else, and what is read is a date of the catalogues', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z /.-]{0,20}$/), (written) => {
        const { date, problem } = read(written);
        expect(date === null).toBe(problem !== null);
        if (date !== null) expect(v.is(day, `${date}-01-01`.slice(0, 10))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
