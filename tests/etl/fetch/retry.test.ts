import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassingFailure, persist, retryAfterMs, waitAfter } from '../../../scripts/etl/fetch/retry';
import { calm } from './project';
import { random } from '../../uniform';

describe('the wait before another attempt', () => {
  const failures = fc.integer({ min: 1, max: 50 });

  it('falls anywhere below a ceiling that doubles up to a minute', () => {
    fc.assert(
      fc.property(failures, random, (times, chance) => {
        const ceiling = Math.min(60_000, 1000 * 2 ** (times - 1));
        expect(waitAfter(times, chance)).toBe(chance * ceiling);
      }),
    );
  });

  it('is never shorter than the server asked', () => {
    fc.assert(
      fc.property(failures, random, fc.nat(300_000), (times, chance, asked) => {
        expect(waitAfter(times, chance, asked)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });

  it.each([
    ['120', 120_000],
    ['Sat, 01 Mar 2025 00:00:30 GMT', 30_000],
    ['Sat, 01 Mar 2024 00:00:00 GMT', 0],
    ['pronto', undefined],
    [null, undefined],
  ])('is read from Retry-After: %s', (header, ms) => {
    expect(retryAfterMs(header, Date.parse('2025-03-01T00:00:00Z'))).toBe(ms);
  });
});

describe('persistence', () => {
  it('ends, whatever each attempt brings', async () => {
    const limit = 20_000_000;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(3_000_000)), async (pieces) => {
        let reached = 0;
        let attempts = 0;
        const work = () => {
          attempts += 1;
          const piece = pieces.next().value ?? 0;
          // Every so often the server begins anew.
          reached = piece % 7 === 0 ? piece : Math.min(limit, reached + piece);
          return Promise.reject(new PassingFailure('se cortó'));
        };
        const watch = { reached: () => reached, note: () => undefined };
        await expect(persist('x', calm().surroundings, work, watch)).rejects.toThrow(
          /falló 6 veces seguidas; la última: se cortó/,
        );
        // Each six of them must have brought a million bytes more than ever.
        expect(attempts).toBeLessThanOrEqual(6 * (1 + limit / 1_000_000));
      }),
      { numRuns: 50 },
    );
  });

  it('does not insist on what will not pass, and tells of what may', async () => {
    const notes: string[] = [];
    const failures = [new PassingFailure('se cortó'), new TypeError('our own fault')];
    const work = () => Promise.reject(failures.shift());
    const watch = { reached: () => 0, note: (line: string) => void notes.push(line) };
    await expect(persist('x', calm().surroundings, work, watch)).rejects.toThrow('our own fault');
    expect(notes).toEqual(['… se cortó; otro intento en 1 s']);
  });
});
