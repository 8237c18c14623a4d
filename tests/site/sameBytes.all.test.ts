/**
 * The same inputs make the same site, byte by byte: that which is tested is built again in another folder,
 * with its inputs copied in another order, in another time zone, language and year.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputsFingerprint } from '../../scripts/lib/fingerprint.mjs';
import { filesUnder } from '../../scripts/lib/walk.mjs';
import { PROJECT } from '../../scripts/lib/project.mjs';
import { BUILT } from './kit/site';

const SOURCES = [
  'data/anteriores',
  'data/catalogs',
  'static',
  'src',
  'scripts',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];

const YEAR = 365 * 24 * 3600 * 1000;

/** A path longer than the project's own, and of other letters. */
const ELSEWHERE = 'otro/más hondo/y con espacios';
const OF_ELSEWHERE: NodeJS.ProcessEnv = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'es_MX.UTF-8',
  MOVED_CLOCK: `${3 * YEAR + 12_345_678}`,
};

/** On the same disk as node_modules, which it has by hard links and so at paths of its own. */
let where: string;

beforeAll(() => {
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  where = mkdtempSync(join(PROJECT, '.cache/same-bytes-'));
});

/** A copy of node_modules: tens of thousands of links. */
afterAll(() => rmSync(where, { recursive: true, force: true }), 120_000);

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.vite')) linkTree(source, target);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** @returns each file of a site, with the hash of its bytes. */
function hashed(site: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesUnder(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

/** @returns the folder of a site built there of the project's inputs. */
async function builtIn(root: string): Promise<string> {
  mkdirSync(root, { recursive: true });
  for (const source of SOURCES.toReversed()) {
    cpSync(join(PROJECT, source), join(root, source), { recursive: true });
  }
  linkTree(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  const clock = join(PROJECT, 'tests/site/movedClock.cjs');
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...OF_ELSEWHERE,
      NODE_ENV: undefined,
      NODE_OPTIONS: `--require=${JSON.stringify(clock)}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  expect(code, said).toBe(0);
  return join(root, 'build');
}

test(
  'two builds of the same inputs are the same site',
  async () => {
    const root = join(where, ELSEWHERE);
    const other = hashed(await builtIn(root));
    const one = hashed(join(PROJECT, BUILT.folder));
    expect(Object.keys(one).length).toBeGreaterThan(200);
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    expect(names.filter((name) => one[name] !== other[name])).toEqual([]);
    expect(JSON.parse(BUILT.text('_app/version.json'))).toEqual({
      version: inputsFingerprint(root),
    });
  },
  20 * 60_000,
);
