/**
 * The steps, the moments and the sizes at which `killed.test.ts` stops nothing.
 *
 * `MUERTES=1000` kills as many builds.
 */
import { afterEach, describe, vi } from 'vitest';
import { everyEighth, killedAtMoments, killedAtSteps, swapsThatFail } from './killedReleases';
import { refusedWithoutRoom } from './withoutRoom';

const KILLS = Number(process.env['MUERTES'] ?? 25);

afterEach(() => vi.unstubAllEnvs());

describe('a swap, at all other steps', () => swapsThatFail((step) => !everyEighth(step)));

describe('a build, at any moment', () => killedAtMoments(12, KILLS));

describe('a build, at other steps', () => killedAtSteps([2, 3, 4, 6, 7, 8, 10]));

describe('a build, with other sizes', () => refusedWithoutRoom([1, 16]));
