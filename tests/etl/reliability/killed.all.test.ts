/**
 * The steps, the moments and the sizes at which `killed.test.ts` stops nothing.
 *
 * `MUERTES=1000` kills as many builds.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scratch } from '../project';
import { buildApart, expectWhole, filesOf } from './apart';
import {
  carpetas,
  everySixteenth,
  killedAtMoments,
  killedAtSteps,
  swapsThatFail,
  temporary,
  upTo,
} from './killedReleases';
import { refusedWithoutRoom } from './withoutRoom';

const KILLS = Number(process.env['MUERTES'] ?? 25);

afterEach(() => vi.unstubAllEnvs());

describe('a swap, at all other steps', () => swapsThatFail((step) => !everySixteenth(step)));

describe('a build, at any moment', () => killedAtMoments(12, KILLS));

describe('a build, at its steps', () => killedAtSteps([2, 3, 4, 5, 6, 7, 8, 10]));

describe('a build, with other sizes', () => refusedWithoutRoom([1, 16]));

describe('builds of the same folder', () => {
  it('started together end with a whole release', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    const file = carpetas(dir, 2);
    const ends = await Promise.all(upTo(3).map(() => buildApart(file, out, { TMPDIR: tmp }).ended));
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of ends) {
      if (code !== 0) expect(err).toMatch(/^Otra construcción \(proceso \d+\)/m);
    }
    expect(readdirSync(out).toSorted()).toEqual(filesOf(expectWhole(out)));
    expect(readdirSync(dir).toSorted()).toEqual(['carpetas2.zip', 'data']);
  }, 60_000);
});
