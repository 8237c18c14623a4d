import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingDependencies } from '../../scripts/lib/dependencies.mjs';
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
  writeFiles(root, {
    'package-lock.json': JSON.stringify({ packages: WANTED }),
    'node_modules/a/package.json': '{}',
  });
  if (installed) {
    const record = JSON.stringify({ packages: installed });
    writeFiles(root, { 'node_modules/.package-lock.json': record });
  }
  return root;
}

describe('missingDependencies', () => {
  const whole = { 'node_modules/a': { version: '1.0.0' } };

  test('none, with what the lock file asks for, builds for other platforms aside', () => {
    expect(missingDependencies(projectWith(whole))).toBeNull();
  });

  test.each<[string, Packages | null, string]>([
    ['npm was interrupted', null, 'Una instalación de las dependencias quedó a medias.'],
    ['a package is missing', {}, 'falta «a» 1.0.0 o es otra versión'],
    [
      'a package has another version',
      { 'node_modules/a': { version: '1.0.1' } },
      'falta «a» 1.0.0',
    ],
    [
      'an optional package has another version',
      { ...whole, 'node_modules/a-windows': { version: '0.9.0' } },
      'falta «a-windows» 1.0.0',
    ],
  ])('says so when %s', (_, installed, said) => {
    expect(missingDependencies(projectWith(installed))).toContain(said);
  });

  test('says so when nothing is installed, and when a package was deleted', () => {
    const root = projectWith(whole);
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(missingDependencies(root)).toContain('falta «a» 1.0.0');
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(missingDependencies(root)).toBe('No están las dependencias.');
  });
});
