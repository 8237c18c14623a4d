import { describe, expect, it } from 'vitest';
import { countOrigins, timelineOf } from '$features/agreements/answers/timeline';
import { timeStrip } from '$features/agreements/figures/timeStrip';
import { invented } from './invented';

const agreements = [
  invented({ id: 'A001', on: '2024-09-26' }),
  invented({ id: 'A002', on: null }),
  invented({ id: 'A003', on: '2025-06', session: 'séptima' }),
  invented({ id: 'A004', on: '2025-06-30' }),
  invented({ id: 'A005', on: '2025-06-02', due: '2025-12-31' }),
  invented({ id: 'A006', on: '2025-06', session: 'séptima' }),
  invented({ id: 'A007', on: '2025-06', due: '2025-06-30', state: 'cumplido' }),
];

describe('timelineOf', () => {
  it('puts a month without its day after the days of that month, the session first, and no date last', () => {
    const years = timelineOf(agreements).map(({ year, moments }) => [
      year,
      moments.map(({ id, agreements: own }) => [id, own.map((agreement) => agreement.id)]),
    ]);
    expect(years).toEqual([
      [
        '2025',
        [
          ['acto-2025-06-30', ['A004']],
          ['acto-2025-06-02', ['A005']],
          ['sesion-2025-06', ['A003', 'A006']],
          ['acto-2025-06', ['A007']],
        ],
      ],
      ['2024', [['acto-2024-09-26', ['A001']]]],
      [null, [['acto-sin-fecha', ['A002']]]],
    ]);
  });
});

describe('countOrigins', () => {
  it('counts a session once, whatever it agreed', () => {
    expect(countOrigins(agreements)).toEqual({
      sessions: 1,
      inSessions: 2,
      inActs: 4,
      undated: 1,
    });
  });
});

describe('timeStrip', () => {
  const strip = timeStrip(agreements, '2026-01-01');

  it('draws a day as a point and a month as the whole of it', () => {
    const act = strip?.acts.find(({ on }) => on === '2025-06-30');
    const session = strip?.sessions[0];
    expect(act?.from).toBe(act?.to);
    expect(session?.from).toBeLessThan(session?.to ?? 0);
    expect(session?.to).toBe(act?.from);
  });

  it('has every due date that is not called done, and whether it is past', () => {
    expect(strip?.due.map(({ id, overdue }) => [id, overdue])).toEqual([['plazo-A005', true]]);
    const before = timeStrip(agreements, '2025-12-31');
    expect(before?.due.map(({ overdue }) => overdue)).toEqual([false]);
  });

  it('marks years that start within it, and reaches the day of reading', () => {
    expect(strip?.years.map(({ year }) => year)).toEqual(['2025', '2026']);
    expect(strip?.today).toBe(100);
    expect(strip?.acts.find(({ on }) => on === '2024-09-26')?.from).toBe(0);
  });

  it('is not drawn of nothing, and stands one day alone', () => {
    expect(timeStrip([invented({ on: null })], '2026-01-01')).toBeNull();
    expect(timeStrip([invented({ on: '2026-01-01' })], '2026-01-01')?.acts[0]?.from).toBe(50);
  });
});

it('of one date the session comes before the acts, in whichever order they were told', () => {
  const session = invented({ id: 'S', on: '2025-06-02', session: 'séptima' });
  const act = invented({ id: 'A', on: '2025-06-02' });
  for (const told of [
    [session, act],
    [act, session],
  ]) {
    expect(timelineOf(told)[0]?.moments.map(({ id }) => id)).toEqual([
      'sesion-2025-06-02',
      'acto-2025-06-02',
    ]);
  }
});

it('counts two sessions apart, and one that nobody dated as a session', () => {
  const inSession = (on: string | null) => invented({ on, session: 'séptima' });
  expect(countOrigins([inSession('2025-06-02'), inSession('2025-07-01'), inSession(null)])).toEqual(
    { sessions: 3, inSessions: 3, inActs: 0, undated: 0 },
  );
});
