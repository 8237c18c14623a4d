/** What an attacker may assume of a cell before any sum. */
import { describe, expect, it } from 'vitest';
import {
  PROTECTION_LEVEL,
  baselineBounds,
  boundsOf,
  protectionLevelOf,
} from '../../../scripts/etl/cells/attacker';
import { attack } from '../../../scripts/etl/audit/attack';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { P, system } from './handSystem';

const K = 5;

describe('of a cell', () => {
  it('what is printed is what it is', () => {
    expect(boundsOf('public', 'ninguna', 3, K)).toEqual({ least: 3, greatest: 3 });
    expect(boundsOf('published', 'ninguna', 8, K)).toEqual({ least: 8, greatest: 8 });
  });

  it('what is hidden is no zero, and under k where its sign says so', () => {
    expect(boundsOf('published', 'primaria', 3, K)).toEqual({ least: 1, greatest: 4 });
    expect(boundsOf('told', 'primaria', 3, K)).toEqual({ least: 1, greatest: 4 });
    for (const kind of ['published', 'told'] as const) {
      const { least, greatest } = boundsOf(kind, 'complementaria', 30, K);
      expect(least).toBe(1);
      expect(greatest).toBeGreaterThan(1e6);
    }
  });

  it('what is not published at its grain may be zero', () => {
    for (const kind of ['withheld', 'untold', 'rest'] as const) {
      expect(boundsOf(kind, 'ninguna', 30, K).least).toBe(0);
      expect(boundsOf(kind, 'ninguna', 30, K).greatest).toBeGreaterThan(1e6);
    }
  });

  it('without this release, nothing that it publishes is known, and all that others told is', () => {
    const some = system(
      [
        ['public', 9],
        [P, 3],
        ['told', 3],
        ['told', 6],
        ['withheld', 6],
      ],
      [],
    );
    const hidden = ['ninguna', 'primaria', 'primaria', 'complementaria', 'ninguna'] as const;
    const bounds = baselineBounds(some, hidden, K);
    expect(bounds.map(({ least }) => least)).toEqual([9, 0, 1, 1, 0]);
    expect(bounds[0]?.greatest).toBe(9);
    expect(bounds[1]?.greatest).toBeGreaterThan(1e6);
    expect(bounds[2]?.greatest).toBe(K - 1);
  });
});

describe('before a vintage', () => {
  it('what was published of earlier ones is known, and nothing of it or of later ones', () => {
    const three = system(
      [0, 1, 2].map(() => [P, 7] as const),
      [],
    );
    const some = { ...three, vintages: Int32Array.of(0, 1, 2) };
    const leastBefore = (vintage?: number) =>
      baselineBounds(some, ['ninguna', 'ninguna', 'ninguna'], K, vintage).map(({ least }) => least);
    expect(leastBefore(0)).toEqual([0, 0, 0]);
    expect(leastBefore(1)).toEqual([7, 0, 0]);
    expect(leastBefore(2)).toEqual([7, 7, 0]);
    expect(leastBefore()).toEqual([0, 0, 0]);
  });
});

describe('how many counts must stay possible', () => {
  it('is three, where it is public that it may be three', () => {
    expect(PROTECTION_LEVEL).toBe(2);
    expect(protectionLevelOf({ least: 0, greatest: 90 })).toBe(2);
    expect(protectionLevelOf({ least: 0, greatest: 3 })).toBe(2);
    expect(protectionLevelOf({ least: 4, greatest: 6 })).toBe(2);
  });

  it('is less where less was public, whatever the sign says besides', () => {
    expect(protectionLevelOf({ least: 0, greatest: 2 })).toBe(2);
    expect(protectionLevelOf({ least: 4, greatest: 5 })).toBe(1);
    expect(protectionLevelOf({ least: 4, greatest: 4 })).toBe(0);
  });
});

describe('two hidden counts of a printed total', () => {
  it.each([
    [3, [1, 2], 1],
    [4, [], 2],
  ])('of %i, none of which is zero', async (total, recovered, narrowest) => {
    const twins = system(
      [
        ['public', total],
        [P, 1],
        [P, total - 1],
      ],
      [[0, 1, 2]],
    );
    const found = attack(
      await loadSolver(),
      twins,
      ['ninguna', 'complementaria', 'complementaria'],
      K,
    );
    expect(found).toMatchObject({ recovered, narrowest });
  });
});
