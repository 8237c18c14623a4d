import { expect, it } from 'vitest';
import { judgeTogether } from '$features/changes/answers/changes';
import { fewCasesOf } from '$features/changes/answers/fewCases';
import type { UnansweredChange } from '$lib/answers/change';
import type { MonthCount } from '$lib/answers/monthTrend';
import { lastYearPair } from '$lib/period/months';
import { monthsOf } from './inventedSeries';

const WINDOWS = lastYearPair('2024-07-01');
type Reason = Exclude<UnansweredChange['reason'], 'ruptura' | 'registros'>;
const without = (reason: Reason): UnansweredChange => ({
  before: { window: WINDOWS.before, n: 6 },
  after: { window: WINDOWS.after, n: 6 },
  verdict: 'sin_respuesta',
  reason,
});
const few = (months: readonly MonthCount[], reason: Reason = 'pocas') =>
  fewCasesOf(
    judgeTogether([{ subject: 'feminicidio', change: without(reason) }]),
    new Map([['feminicidio', months]]),
    WINDOWS,
  );
/** One case every other month, and so many in one of them. */
const fuller = (month: string, n: number) =>
  monthsOf(1, 0).map((own) => (own.periodo === month ? { ...own, n } : own));

it.each(['2022-08-01', '2024-07-01'])('names the month of most cases, be it %s', (month) => {
  expect(few(fuller(month, 4))).toEqual([
    { indicador: 'feminicidio', fullest: { periodo: month, n: 4 } },
  ]);
});

it.each(['2022-07-01', '2024-08-01'])('does not look at %s, outside of both windows', (month) => {
  const months = [...fuller(month, 4), { periodo: '2024-08-01', n: 4 }];
  expect(few(months)).toEqual([{ indicador: 'feminicidio', fullest: null }]);
});

it('names no month where none has two cases', () => {
  expect(few(monthsOf(1, 0))).toEqual([{ indicador: 'feminicidio', fullest: null }]);
});

it.each(['sin_cuenta', 'sin_casos'] as const)('is of too few cases, and not of «%s»', (reason) => {
  expect(few(monthsOf(3), reason)).toEqual([]);
});
