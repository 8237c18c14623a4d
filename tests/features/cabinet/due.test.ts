/** What is due on a day: the day itself and thirty after it are near, the day before is past. */
import { describe, expect, it } from 'vitest';
import { dueOn } from '$features/cabinet/answers/due';
import { addDays, capitalToday } from '$lib/period/capitalToday';
import { invented } from '../agreements/answers/invented';

const on = (due: string | null, rest: Parameters<typeof invented>[0] = {}) =>
  invented({ due, ...rest });
const idsOf = (agreements: readonly { readonly id: string }[]) => agreements.map(({ id }) => id);

describe('what is due', () => {
  const agreements = [
    on('2026-06-30', { id: 'A001' }),
    on('2026-07-01', { id: 'A002' }),
    on('2026-07-31', { id: 'A003' }),
    on('2026-08-01', { id: 'A004' }),
    on('2026-06-01', { id: 'A005', state: 'cumplido' }),
    on('2026-05-01', { id: 'A006' }),
    on(null, { id: 'A007' }),
  ];

  it('is past, or in the next thirty days, of those that nobody calls done', () => {
    const { overdue, soon, dated, total } = dueOn(agreements, '2026-07-01');
    expect(idsOf(overdue)).toEqual(['A006', 'A001']);
    expect(idsOf(soon)).toEqual(['A002', 'A003']);
    expect([dated, total]).toEqual([6, 7]);
  });

  it('moves with the day of reading', () => {
    expect(idsOf(dueOn(agreements, '2026-07-02').overdue)).toEqual(['A006', 'A001', 'A002']);
    expect(idsOf(dueOn(agreements, '2026-07-02').soon)).toEqual(['A003', 'A004']);
  });
});

describe('a day in the time of the capital', () => {
  it.each([
    ['2026-07-01T05:59:59Z', '2026-06-30'],
    ['2026-07-01T06:00:00Z', '2026-07-01'],
    ['2027-01-01T05:59:59Z', '2026-12-31'],
  ])('at %s is %s', (moment, day) => {
    expect(capitalToday(new Date(moment))).toBe(day);
  });

  it('thirty days later may be in another month or year', () => {
    expect(addDays('2026-12-15', 30)).toBe('2027-01-14');
    expect(addDays('2028-02-01', 30)).toBe('2028-03-02');
  });
});
