/**
 * Every test there is, is in the gate or in the rest, and in one only: as the runners list them. Those in the
 * browser can be listed where the site is built, since some are made of its pages.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { PART_VARIABLE, PARTS, type Part } from '../../scripts/lib/test-parts.mjs';

/** Eight processes that load every test, on two cores. */
const PATIENCE = 300_000;

const run = promisify(execFile);

type Asked = Part | 'all';

/** What a runner says with the variable that asks for a part, or for all without one. */
async function asked(part: Asked, command: readonly string[]): Promise<string> {
  const env = { ...process.env, [PART_VARIABLE]: part === 'all' ? '' : part, FORCE_COLOR: '0' };
  const options = { env, maxBuffer: 2 ** 26 };
  return (await run(process.execPath, command, options)).stdout;
}

interface Suite {
  readonly title: string;
  readonly file: string;
  readonly specs: readonly {
    readonly title: string;
    readonly line: number;
    readonly tests: readonly { readonly projectName: string }[];
  }[];
  readonly suites?: readonly Suite[];
}

const namesIn = ({ title, file, specs, suites = [] }: Suite): readonly string[] =>
  [
    ...specs.flatMap((spec) =>
      spec.tests.map(({ projectName }) => `${file}:${spec.line} ${spec.title} [${projectName}]`),
    ),
    ...suites.flatMap(namesIn),
  ].map((name) => `${title} › ${name}`);

/** Each is asked once: a runner loads every test to list it. */
function once<T>(list: (part: Asked) => Promise<T>): (part: Asked) => Promise<T> {
  const told = new Map<Asked, Promise<T>>();
  return (part) => {
    const answer = told.get(part) ?? list(part);
    told.set(part, answer);
    return answer;
  };
}

const browserTests = once(async (part: Asked): Promise<readonly string[]> => {
  const cli = 'node_modules/@playwright/test/cli.js';
  const report: { suites: readonly Suite[] } = JSON.parse(
    await asked(part, [cli, 'test', '--list', '--reporter=json']),
  );
  return report.suites.flatMap(namesIn);
});

/** By the configuration of each of its suites. */
const vitestFiles = once(async (part: Asked): Promise<readonly string[]> => {
  const suites = await Promise.all(
    ['vitest.config.ts', 'vitest.site.config.ts'].map(async (config) => {
      const cli = 'node_modules/vitest/vitest.mjs';
      const files: readonly { file: string }[] = JSON.parse(
        await asked(part, [cli, 'list', '--config', config, '--filesOnly', '--json']),
      );
      expect(files.length, `${config}, ${part}`).toBeGreaterThan(0);
      return files.map(({ file }) => relative('.', file));
    }),
  );
  return suites.flat();
});

test.each([
  ['Playwright', browserTests, 100],
  ['Vitest', vitestFiles, 4],
] as const)(
  'of %s',
  async (_, list, fewest) => {
    const [all = [], gate = [], rest = []] = await Promise.all([list('all'), ...PARTS.map(list)]);
    expect(new Set(all).size).toBe(all.length);
    expect([...gate, ...rest].toSorted()).toEqual([...all].toSorted());
    expect(gate.length).toBeGreaterThan(fewest);
    expect(rest.length).toBeGreaterThan(fewest);
  },
  PATIENCE,
);

test(
  'no file of tests is left out by the runners',
  async () => {
    const ofVitest = await vitestFiles('all');
    const inBrowser = (await browserTests('all')).map((name) => name.split(' › ')[0] ?? '');
    const listed = new Set([...ofVitest, ...inBrowser.map((file) => join('tests/e2e', file))]);
    const there = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(test|spec)\./.test(path))
      .map((path) => join('tests', path));
    expect(there.filter((path) => !listed.has(path))).toEqual([]);
    expect(there.length).toBeGreaterThan(200);
  },
  PATIENCE,
);
