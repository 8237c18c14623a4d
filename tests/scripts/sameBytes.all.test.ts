/** The same inputs make the same site, byte by byte: in another folder, time zone, language and year. */
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
import { PROJECT } from './machine';

const SOURCES = [
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

interface Place {
  /** From the folder of both. */
  readonly folder: string;
  readonly sources: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const PLACES: readonly Place[] = [
  {
    folder: 'uno',
    sources: SOURCES,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8', MOVED_CLOCK: `${-2 * YEAR}` },
  },
  {
    folder: 'otro/más hondo/y con espacios',
    sources: SOURCES.toReversed(),
    env: { TZ: 'America/Mexico_City', LANG: 'C', MOVED_CLOCK: `${3 * YEAR + 12_345_678}` },
  },
];

/** On the same disk as node_modules, which each place has by hard links and so at paths of its own. */
let where: string;

beforeAll(() => {
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  where = mkdtempSync(join(PROJECT, '.cache/same-bytes-'));
});

/** Two copies of node_modules: tens of thousands of links. */
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

/** @returns each file of the site, with the hash of its bytes. */
async function built({ folder, sources, env }: Place): Promise<Readonly<Record<string, string>>> {
  const root = join(where, folder);
  mkdirSync(root, { recursive: true });
  for (const source of sources) {
    cpSync(join(PROJECT, source), join(root, source), { recursive: true });
  }
  linkTree(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  const clock = join(PROJECT, 'tests/scripts/movedClock.cjs');
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      NODE_ENV: undefined,
      NODE_OPTIONS: `--require=${JSON.stringify(clock)}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  expect(code, said).toBe(0);
  const site = join(root, 'build');
  return Object.fromEntries(
    filesUnder(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

test(
  'two builds of the same inputs are the same site',
  async () => {
    const sites: Readonly<Record<string, string>>[] = [];
    for (const place of PLACES) sites.push(await built(place));
    const [one = {}, other = {}] = sites;
    expect(Object.keys(one).length).toBeGreaterThan(200);
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    expect(names.filter((name) => one[name] !== other[name])).toEqual([]);
    const version = readFileSync(join(where, 'uno/build/_app/version.json'), 'utf8');
    expect(JSON.parse(version)).toEqual({
      version: inputsFingerprint(join(where, PLACES[0]?.folder ?? '')),
    });
  },
  20 * 60_000,
);
