/** Every test there is, is in the gate or in the rest, and in one only: as both runners list them. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { PART_VARIABLE, PARTS, type Part } from '../../scripts/lib/test-parts.mjs';

// Nothing here depends on the width.
test.skip(({ isMobile }) => isMobile);
test.slow();

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

async function browserTests(part: Asked): Promise<readonly string[]> {
  const cli = 'node_modules/@playwright/test/cli.js';
  const report: { suites: readonly Suite[] } = JSON.parse(
    await asked(part, [cli, 'test', '--list', '--reporter=json']),
  );
  return report.suites.flatMap(namesIn);
}

async function unitTestFiles(part: Asked): Promise<readonly string[]> {
  const cli = 'node_modules/vitest/vitest.mjs';
  const files: readonly { file: string }[] = JSON.parse(
    await asked(part, [cli, 'list', '--filesOnly', '--json']),
  );
  return files.map(({ file }) => relative('.', file));
}

for (const [runner, list, fewest] of [
  ['Playwright', browserTests, 100],
  ['Vitest', unitTestFiles, 4],
] as const) {
  test(`of ${runner}`, async () => {
    const [all = [], gate = [], rest = []] = await Promise.all([list('all'), ...PARTS.map(list)]);
    expect(new Set(all).size).toBe(all.length);
    expect([...gate, ...rest].toSorted()).toEqual([...all].toSorted());
    expect(gate.length).toBeGreaterThan(fewest);
    expect(rest.length).toBeGreaterThan(fewest);
  });
}

test('no file of tests is left out by both runners', async () => {
  const unit = await unitTestFiles('all');
  const browser = (await browserTests('all')).map((name) => name.split(' › ')[0] ?? '');
  const listed = new Set([...unit, ...browser.map((file) => join('tests/e2e', file))]);
  const there = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test|spec)\./.test(path))
    .map((path) => join('tests', path));
  expect(there.filter((path) => !listed.has(path))).toEqual([]);
  expect(there.length).toBeGreaterThan(200);
});
