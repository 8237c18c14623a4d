/**
 * The steps and the moments at which `killed.test.ts` kills nothing.
 *
 * `MUERTES=1000` kills as many builds.
 */
import { afterEach, describe, vi } from 'vitest';
import { buildsKilled, everyEighth, swapsThatFail } from './killedReleases';

const KILLS = Number(process.env['MUERTES'] ?? 24);

afterEach(() => vi.unstubAllEnvs());

describe('a swap, at all other steps', () => swapsThatFail((step) => !everyEighth(step)));

describe('a build, at other moments', () =>
  buildsKilled({ seed: 12, moments: KILLS, parts: [2, 3, 4, 6, 7, 8, 10] }));
