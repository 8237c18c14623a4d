import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  PROJECT,
  clearFolders,
  folderOfPrograms,
  lines,
  newFolder,
  runNode,
  writeFiles,
} from './machine';

clearFolders();

describe.skipIf(process.platform !== 'linux')('installPackages', () => {
  /** What it says on a machine whose only programs are these, for a person who is not root. */
  function install(programs: Record<string, string>) {
    const root = newFolder();
    writeFiles(root, {
      'main.mjs': `
        process.getuid = () => 1000;
        const { installPackages } = await import('${PROJECT}/scripts/lib/apt.mjs');
        console.log(JSON.stringify(await installPackages(['uno', 'dos'])));`,
    });
    const bin = folderOfPrograms(programs);
    const run = runNode(root, [join(root, 'main.mjs')], { PATH: bin, BIN: bin });
    expect(run.stderr).toBe('');
    return { answer: JSON.parse(lines(run.stdout).at(-1) ?? '') as unknown, bin };
  }

  const sudo = 'shift; exec "$@"';
  const env = 'shift; exec "$@"';

  test('asks apt-get for the packages, waiting for another that holds the lock', () => {
    const { answer, bin } = install({
      sudo,
      env,
      true: 'exit 0',
      'apt-get': 'echo "$*" >> "$BIN/asked"',
    });
    expect(answer).toBeNull();
    const [update, installation] = lines(readFileSync(join(bin, 'asked'), 'utf8'));
    expect(update).toMatch(/ update$/);
    expect(installation).toMatch(/ install --no-install-recommends uno dos$/);
    expect(installation).toContain('DPkg::Lock::Timeout=');
  });

  test('an index that could not be renewed does not stop it', () => {
    const aptGet = 'case "$*" in *update*) exit 100;; esac';
    expect(install({ sudo, env, true: 'exit 0', 'apt-get': aptGet }).answer).toBeNull();
  });

  test('where root needs a password apt-get is not started, and it says why', () => {
    const { answer } = install({ sudo: 'exit 1', env, 'apt-get': 'exit 0' });
    expect(answer).toBe('sin permiso de instalar en esta computadora');
  });

  test('what apt-get complained about is passed on in one line', () => {
    const aptGet = 'echo "Reading…"; echo "E: Unable to locate package dos" >&2; exit 100';
    const { answer } = install({ sudo, env, true: 'exit 0', 'apt-get': aptGet });
    expect(answer).toBe('E: Unable to locate package dos');
  });
});
