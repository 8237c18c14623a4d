/** A build that is told to end: it ends within two seconds, and all is as it was before. */
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { contents, PROJECT, scratch } from '../project';
import { buildApart, startApart } from './apart';
import { carpetas, options, temporary } from './killedReleases';
import { chance } from './random';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Asked = keyof typeof SIGNALS;

/** What is asked of a build: its arguments but for the folder that it writes. */
export interface Stopping {
  readonly args: readonly string[];
  /** Folder of the project, and the release that stands where it writes. */
  readonly root: string;
  readonly standing: (out: string, dir: string) => unknown;
  /** A line after which it is told to end, some time later. */
  readonly after: RegExp;
  /** Seconds after that line within which it is told. */
  readonly within: number;
}

/**
 * A test of builds that are told to end, by one signal after the other.
 * @param seed of the moments
 * @param count how many of them
 */
export function stoppedAtMoments(
  name: string,
  { args, root, standing, after, within }: Stopping,
  seed: number,
  count: number,
): void {
  it(
    name,
    async () => {
      const tmp = temporary();
      const dir = scratch();
      const out = join(dir, 'data');
      await standing(out, dir);
      const [before, beside, temporaries] = [contents(out), readdirSync(dir), namesIn(tmp)];
      const { below } = chance(seed);
      for (let nth = 0; nth < count; nth++) {
        const signal = signalOf(nth);
        const order = ['build', ...args, '--out', out];
        const started = startApart('scripts/etl.ts', order, { TMPDIR: tmp }, undefined, root);
        await started.said(after);
        await setTimeout(below(1000 * within));
        const asked = performance.now();
        started.kill(signal);
        // Its output is closed once neither process has it open.
        const { code, err } = await started.ended;
        const seconds = (performance.now() - asked) / 1000;
        expect([signal, code, err]).toEqual([
          signal,
          SIGNALS[signal],
          expect.stringContaining('Lo publicado sigue como estaba'),
        ]);
        expect(seconds).toBeLessThan(2);
        expect(contents(out)).toEqual(before);
        expect(readdirSync(dir)).toEqual(beside);
        expect(namesIn(tmp)).toEqual(temporaries);
      }
    },
    240_000,
  );
}

const signalOf = (nth: number): Asked =>
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)[nth % 3] ?? 'SIGINT';

/** But for what tsx keeps for the next. */
const namesIn = (tmp: string) => readdirSync(tmp).filter((name) => !name.startsWith('tsx-'));

/** A test of a build whose watcher is killed: the process that works does not outlive it. */
export function endsWithItsWatcher(): void {
  it('whose watcher is killed ends too, and takes along what it had unpacked', async () => {
    const tmp = temporary();
    const dir = scratch();
    const out = join(dir, 'data');
    await buildRelease(PROJECT, options(carpetas(dir, 1), out));
    const [before, temporaries] = [contents(out), namesIn(tmp)];
    const started = buildApart(carpetas(dir, 2), out, { TMPDIR: tmp });
    await started.said(/^Leer/m);
    const asked = performance.now();
    started.kill('SIGKILL', 'watcher');
    expect((await started.ended).code).toBeNull();
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(namesIn(tmp)).toEqual(temporaries);
    expect(contents(out)).toEqual(before);
  }, 60_000);
}
