import { describe, expect, it } from 'vitest';
import { daySpan } from '$old/lib/period/daySpan';
import { looseRemark, writeDateBeside, writeLooseDate } from '$old/lib/words/es/looseDates';

describe('a date as precise as its source', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2025', 'la fuente da el año, no el día'],
    ['2024-02', '2024-02-01', '2024-02-29', 'febrero de 2024', 'la fuente da el mes, no el día'],
    ['2025-12', '2025-12-01', '2025-12-31', 'diciembre de 2025', 'la fuente da el mes, no el día'],
    ['2026-03-07', '2026-03-07', '2026-03-07', '7 de marzo de 2026', null],
  ])('%s is from %s to %s, «%s»', (date, first, last, words, remark) => {
    expect(daySpan(date)).toEqual({ first, last });
    expect(writeLooseDate(date)).toBe(words);
    expect(looseRemark(date)).toBe(remark);
  });

  it.each(['', '2025-1', 'junio', '2025-06-1'])('«%s» is none', (text) => {
    expect(() => daySpan(text)).toThrow(/no es AAAA/);
  });

  it.each([
    ['2026-03-07', '2026-06-11', '7 de marzo'],
    ['2025-03', '2025-06', 'marzo'],
    ['2025-03', '2026-06', 'marzo de 2025'],
    ['2025', '2025-06', '2025'],
  ])('%s beside %s is «%s»', (date, beside, words) => {
    expect(writeDateBeside(date, beside)).toBe(words);
  });
});
