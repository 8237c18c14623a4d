import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_STATES } from '$lib/contract/cabinet/agreementRow';
import {
  countStandings,
  countStates,
  lastKnownDay,
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
        const { overdue, dueToday, pending } = countStandings(agreements, today).all;
        expect(owed).toHaveLength(overdue + dueToday + pending);
        const dates = owed.map(({ due }) => due);
        expect(dates).toEqual(dates.toSorted());
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
        expect(before.dated + before.all.undated).toBe(
          agreements.length - before.all.done + before.datedDone,
        );
        expect(after.all.overdue).toBeGreaterThanOrEqual(before.all.overdue);
        expect(after.all.done).toBe(before.all.done);
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
