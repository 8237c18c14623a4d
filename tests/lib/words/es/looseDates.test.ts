import { expect, it } from 'vitest';
import { looseRemark, writeDateBeside, writeLooseDate } from '$lib/words/es/looseDates';

it.each([
  ['2026-03-07', '7 de marzo de 2026', null],
  ['2025-06', 'junio de 2025', 'la fuente da el mes, no el día'],
  ['2025', '2025', 'la fuente da el año, no el día'],
])('%s is «%s», and leaves unsaid: %s', (date, words, remark) => {
  expect(writeLooseDate(date)).toBe(words);
  expect(looseRemark(date)).toBe(remark);
});

it.each([
  ['2026-03-07', '2026-06-11', '7 de marzo'],
  ['2026-03-07', '2026', '7 de marzo'],
  ['2026-03-07', '2025-12-31', '7 de marzo de 2026'],
  ['2025-06', '2025-01', 'junio'],
  ['2025-06', '2026-06', 'junio de 2025'],
  // A year alone is never left out: nothing of the date would stand.
  ['2025', '2025-06-01', '2025'],
])('%s beside %s is «%s»', (date, beside, words) => {
  expect(writeDateBeside(date, beside)).toBe(words);
});
