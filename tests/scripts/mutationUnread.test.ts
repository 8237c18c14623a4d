import { expect, it } from 'vitest';
import { UnreadFiles } from '../../scripts/mutation/unreadFiles.mjs';

const failed = { name: 'a test', result: { state: 'fail' } };
const error = { message: 'x is undefined' };

function told(
  tasks: readonly object[],
  result?: { readonly state: string; readonly errors?: object[] },
): readonly object[] {
  const file = { name: 'a.test.ts', tasks: [...tasks], ...(result && { result }) };
  const reporter = new UnreadFiles();
  reporter.onInit({ state: { getFiles: () => [file] } });
  reporter.onTestRunEnd();
  return file.tasks;
}

it.each([
  ['at all', []],
  ['to its end', [failed]],
])('gives a file that could not be read %s a test that failed', (_, tasks) => {
  const result = { state: 'fail', errors: [error] };
  expect(told(tasks, result)).toEqual([
    ...tasks,
    expect.objectContaining({ type: 'test', name: 'a.test.ts', result }),
  ]);
});

it.each([
  ['passed', { state: 'pass' }],
  ['failed in its tests', { state: 'fail' }],
  ['has no errors of its own', { state: 'fail', errors: [] }],
  ['was not run', undefined],
])('leaves one that %s as it is', (_, result) => {
  expect(told([failed], result)).toEqual([failed]);
});
