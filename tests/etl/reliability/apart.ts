/** Processes of our own to kill, and what must hold of a release whatever became of them. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import { filesOfRelease, type Manifest } from '$lib/contract/manifest';
import { COLONIAS, PROJECT, readRelease } from '../project';

interface Ended {
  readonly code: number | null;
  readonly err: string;
  readonly seconds: number;
}

export interface Started {
  /** @param whom the process that was started, or with it those that it has started. */
  readonly kill: (signal?: NodeJS.Signals, whom?: 'watcher' | 'group') => void;
  /** Resolves once it has written such a line on its standard error. */
  readonly said: (line: RegExp) => Promise<void>;
  readonly ended: Promise<Ended>;
}

/**
 * A program of our own in one file of JavaScript: to be begun hundreds of times, each without translating it.
 * @returns its path
 */
export async function translated(script: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: resolve('src/lib') } },
    ssr: { noExternal: true },
    build: { ssr: resolve(script), outDir: folder, emptyOutDir: false, target: 'node20' },
  });
  return join(folder, `${basename(script, '.ts')}.js`);
}

const HOOK = resolve('tests/etl/reliability/failAtStep.mjs');

/**
 * @param blocks the largest file that it may write, in KB; none where absent.
 * @param env read by failAtStep.mjs, and TMPDIR.
 * @param root folder of the project.
 */
export function startApart(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  blocks?: number,
  root = PROJECT,
): Started {
  const command = [
    process.execPath,
    ...('FALLA_EN' in env ? ['--import', HOOK] : []),
    ...(script.endsWith('.ts') ? ['--import', 'tsx'] : []),
    ...[resolve(script), ...args],
  ];
  const [program = '', ...rest] =
    blocks === undefined
      ? command
      : ['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, '-', ...command];
  const began = performance.now();
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, to be killed as one.
    detached: true,
  });
  let err = '';
  child.stderr.on('data', (text) => (err += String(text)));
  return {
    kill: (signal = 'SIGKILL', whom = signal === 'SIGKILL' ? 'group' : 'watcher') => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      process.kill(whom === 'group' ? -child.pid : child.pid, signal);
    },
    said: (line) =>
      new Promise((found, failed) => {
        const look = () => (line.test(err) ? found() : undefined);
        child.stderr.on('data', look);
        child.once('close', () => failed(new Error(`Nunca dijo ${String(line)}: ${err}`)));
        look();
      }),
    ended: new Promise((done) =>
      child.on('close', (code) => done({ code, err, seconds: (performance.now() - began) / 1000 })),
    ),
  };
}

export const buildApart = (
  carpetas: string,
  out: string,
  env: Readonly<Record<string, string>>,
  blocks?: number,
) =>
  startApart(
    'scripts/etl.ts',
    [
      ...['build', '--input', `fgj_carpetas=${carpetas}`, '--input', `colonias=${COLONIAS}`],
      ...['--out', out],
    ],
    env,
    blocks,
  );

/** The manifest parses, and every file that it names is there to the byte. */
export function expectWhole(out: string): Manifest {
  const manifest = readRelease(out);
  for (const { archivo, bytes, sha256 } of filesOfRelease(manifest)) {
    const content = readFileSync(join(out, archivo));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  return manifest;
}

/** Names of a release's own files. */
export const filesOf = (manifest: Manifest): readonly string[] =>
  ['manifest.json', ...filesOfRelease(manifest).map(({ archivo }) => archivo)].toSorted();
