import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_STATES } from '$lib/contract/cabinet/agreementRow';
import {
  countStandings,
  countStates,
  lastKnownDay,
  laterDay,
  standingOf,
  stillOwed,
} from '$features/agreements/answers/standing';
import { invented, mark } from './invented';

describe('standingOf', () => {
  it.each([
    ['en_curso', '2026-06-11', '2026-06-10', 'pending'],
    ['en_curso', '2026-06-11', '2026-06-11', 'dueToday'],
    ['en_curso', '2026-06-11', '2026-06-12', 'overdue'],
    ['sin_dato', '2025-12-31', '2026-01-01', 'overdue'],
    ['anunciado', '2026-01-01', '2025-12-31', 'pending'],
    ['cumplido', '2026-06-11', '2026-06-12', 'done'],
    ['cumplido', null, '2026-06-12', 'done'],
    ['en_curso', null, '2026-06-12', 'undated'],
  ] as const)('%s for %s, read on %s: %s', (state, due, today, standing) => {
    expect(standingOf({ state, due }, today)).toBe(standing);
  });
});

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const agreement = fc
  .record({ state: fc.constantFrom(...AGREEMENT_STATES), due: fc.option(day) })
  .map(invented);

describe('stillOwed', () => {
  it('is what has a due date and is not called done, the oldest due first', () => {
    fc.assert(
      fc.property(fc.array(agreement), day, (agreements, today) => {
        const owed = stillOwed(agreements, today);
        const dates = agreements.flatMap(({ due, state }) =>
          due === null || state === 'cumplido' ? [] : [due],
        );
        expect(owed.map(({ due }) => due)).toEqual(dates.toSorted());
      }),
    );
  });
});

describe('countStates', () => {
  it('counts each agreement once', () => {
    fc.assert(
      fc.property(fc.array(agreement), (agreements) => {
        const counts = Object.values(countStates(agreements));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(agreements.length);
      }),
    );
  });
});

describe('countStandings', () => {
  it('counts each agreement once, and never fewer overdue on a later day', () => {
    fc.assert(
      fc.property(fc.array(agreement), day, day, (agreements, one, another) => {
        const [early, late] = [one, another].toSorted();
        const before = countStandings(agreements, early ?? one);
        const after = countStandings(agreements, late ?? another);
        const sum = Object.values(before.all).reduce((total, count) => total + count, 0);
        expect(sum).toBe(agreements.length);
        const isDone = ({ state }: { readonly state: string }) => state === 'cumplido';
        const [done, open] = [agreements.filter(isDone), agreements.filter((one) => !isDone(one))];
        const dated = (some: typeof agreements) => some.filter(({ due }) => due !== null).length;
        expect(before).toMatchObject({ dated: dated(agreements), datedDone: dated(done) });
        expect(before.all).toMatchObject({ done: done.length, undated: open.length - dated(open) });
        expect(after.all.overdue).toBeGreaterThanOrEqual(before.all.overdue);
        expect(after.all.done).toBe(done.length);
      }),
    );
  });
});

describe('lastKnownDay', () => {
  it.each([
    ['the day of the release', '2026-12-01', '2025-01-01', '2025-02-01', '2026-12-01'],
    ['an agreement', '2025-06-30', '2026-05-27', '2025-02-01', '2026-05-27'],
    ['a progress', '2025-06-30', '2025-01-01', '2026-03-07', '2026-03-07'],
    ['the start of a month told without its day', '2025-06-30', null, '2025-09', '2025-09-01'],
    [
      'not the end of a year told without its month',
      '2025-06-30',
      '2025',
      '2025-01-01',
      '2025-06-30',
    ],
  ])('may be %s', (_, built, on, told, last) => {
    expect(lastKnownDay(built, [invented({ on, progress: [mark(told, 1)] })])).toBe(last);
  });
});

it('what is due today is owed still, with what is overdue and what is not due yet', () => {
  const on = (id: string, due: string | null, state: 'en_curso' | 'cumplido' = 'en_curso') =>
    invented({ id, due, state });
  const owed = stillOwed(
    [
      on('later', '2026-07-01'),
      on('today', '2026-06-12'),
      on('undated', null),
      on('done', '2026-06-12', 'cumplido'),
      on('past', '2026-06-11'),
    ],
    '2026-06-12',
  );
  expect(owed.map(({ id }) => id)).toEqual(['past', 'today', 'later']);
});

it('the later of two days is either', () => {
  expect(laterDay('2026-06-12', '2026-06-11')).toBe('2026-06-12');
  expect(laterDay('2026-06-11', '2026-06-12')).toBe('2026-06-12');
});
