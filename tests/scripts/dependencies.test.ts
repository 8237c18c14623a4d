import { describe, expect, test } from 'vitest';
import { dependenciesAreCurrent } from '../../scripts/lib/dependencies.mjs';
import { clearFolders, newFolder, writeFiles } from './machine';

clearFolders();

type Packages = Record<string, { version?: string; optional?: boolean }>;

const WANTED: Packages = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-windows': { version: '1.0.0', optional: true },
};

function projectWith(installed: Packages | null): string {
  const root = newFolder();
  writeFiles(root, { 'package-lock.json': JSON.stringify({ packages: WANTED }) });
  if (installed) {
    const record = JSON.stringify({ packages: installed });
    writeFiles(root, { 'node_modules/.package-lock.json': record });
  }
  return root;
}

describe('dependenciesAreCurrent', () => {
  test('with what the lock file asks for, builds for other platforms aside', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' } };
    expect(dependenciesAreCurrent(projectWith(installed))).toBe(true);
  });

  test.each<[string, Packages | null]>([
    ['nothing is installed or npm was interrupted', null],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
    [
      'an optional package has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-windows': { version: '0.9.0' } },
    ],
  ])('not when %s', (_, installed) => {
    expect(dependenciesAreCurrent(projectWith(installed))).toBe(false);
  });
});
