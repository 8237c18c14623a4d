import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { testProcesses } from '../../scripts/lib/test-processes.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

const FILES = { include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] };

/** The projects that run a file which holds this, with whether each file of theirs has its own process. */
function processesOf(file: string, content: string) {
  const root = newFolder();
  writeFiles(root, { [file]: content, 'tests/lib/other.test.ts': 'expect(1).toBe(1);' });
  const matches = (globs: readonly string[]) => globs.some((glob) => matchesGlob(file, glob));
  return testProcesses(FILES, root)
    .filter(({ test: { include, exclude } }) => matches(include) && !matches(exclude))
    .map(({ test: { isolate } }) => isolate);
}

test.each([
  ["import { sum } from '$lib/sum';", false],
  ["vi.spyOn(console, 'error'); const mocked = vi.fn();", false],
  ["vi.mock('$app/navigation');", true],
  ["vi.doMock('$app/state', () => ({}));", true],
  ['const kept = vi.hoisted(() => new Map());', true],
  ["vi.stubGlobal('fetch', answer);", true],
  ["vi.stubEnv('TZ', 'UTC');", true],
  ['afterEach(() => vi.unstubAllEnvs());', true],
  ['vi.useFakeTimers();', true],
  ["process.env['ATLAS_SHARED'] = '1';", true],
])('a file with «%s» is in one project, with a process of its own: %s', (content, own) => {
  expect(processesOf('tests/lib/one.test.ts', content)).toEqual([own]);
});

test('a file of another suite is in none', () => {
  expect(processesOf('tests/site/pages.test.ts', "vi.mock('$app/state');")).toEqual([]);
});

test('those that share are done first', () => {
  const orders = testProcesses(FILES, '.').map(({ test: { isolate, sequence } }) => [
    isolate,
    sequence.groupOrder,
  ]);
  expect(orders).toEqual([
    [false, 0],
    [true, 1],
  ]);
});
