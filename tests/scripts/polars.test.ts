import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensurePolars, withoutPolars } from '../../scripts/lib/install-polars.mjs';
import { clearFolders, folderOfPrograms, newFolder, writeFiles } from './machine';

clearFolders();

const PROGRAM = 'nodejs-polars-linux-x64-gnu';

/** An archive as the registry sends it, and what package-lock.json would say of it. */
function archive(): { readonly path: string; readonly integrity: string } {
  const folder = newFolder();
  writeFiles(folder, { 'package/package.json': '{}' });
  const path = join(folder, 'a.tgz');
  execFileSync('tar', ['-czf', path, '-C', folder, 'package']);
  const hash = createHash('sha512').update(readFileSync(path)).digest('base64');
  return { path, integrity: `sha512-${hash}` };
}

/** Runs it in a project of its own, where npm does this. */
async function ensure(npm: string, integrity: string, CI?: string) {
  const root = newFolder();
  const packages = { [`node_modules/${PROGRAM}`]: { version: '0.25.2', integrity } };
  writeFiles(root, {
    'package-lock.json': JSON.stringify({ packages }),
    'node_modules/a/package.json': '{}',
  });
  const PATH = `${folderOfPrograms({ npm })}:${process.env['PATH'] ?? ''}`;
  await ensurePolars(root, { PATH, ...(CI !== undefined && { CI }) });
  return existsSync(join(root, 'node_modules', PROGRAM, 'package.json'));
}

const copies = (path: string): string =>
  `for last; do :; done; cp "${path}" "\${last#--pack-destination=}/${PROGRAM}-0.25.2.tgz"`;

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('ensurePolars', () => {
  test('brings what package-lock.json says', async () => {
    const { path, integrity } = archive();
    expect(await ensure(copies(path), integrity, 'true')).toBe(true);
  });

  test('leaves what is not that, and says so; in CI it fails', async () => {
    const { path } = archive();
    expect(await ensure(copies(path), 'sha512-otra')).toBe(false);
    await expect(ensure(copies(path), 'sha512-otra', 'true')).rejects.toThrow(
      'no es lo que se esperaba (sha512-otra',
    );
  });

  test('tells why there was none', async () => {
    await expect(ensure('echo sin red >&2; exit 1', 'sha512-otra', 'true')).rejects.toThrow(
      'no se pudo instalar: sin red',
    );
  });
});

test('without it its test is skipped, and in CI it fails', () => {
  expect(withoutPolars(new Error('no está'), {})).toBeNull();
  expect(() => withoutPolars(new Error('no está'), { CI: 'true' })).toThrow(
    'corre «npm run setup:polars»',
  );
});
