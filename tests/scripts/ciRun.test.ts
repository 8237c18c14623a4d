/** `.ci/run`, with an npm that only says what it was asked. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, clearFolders, folderOfPrograms, lines, newFolder, writeFiles } from './machine';

clearFolders();

interface Beside {
  /** Body of `../shared/tools/rooms`; without it there is no such folder. */
  readonly rooms?: string;
  readonly npm?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function runCi({ rooms, npm = 'echo "npm $* $CI $ATLAS_SHARED"', env = {} }: Beside) {
  const root = newFolder();
  const project = join(root, 'proyecto');
  writeFiles(project, { '.ci/run': '', 'scripts/test-total.mjs': "console.log('5 passed')" });
  copyFileSync(join(PROJECT, '.ci/run'), join(project, '.ci/run'));
  if (rooms !== undefined) {
    const tool = join(root, 'shared/tools/rooms');
    writeFiles(root, { 'shared/tools/rooms': `#!/bin/sh\n${rooms}\n` });
    chmodSync(tool, 0o755);
  }
  const PATH = `${folderOfPrograms({ npm })}:${process.env['PATH']}`;
  const { status, stdout } = spawnSync('bash', [join(project, '.ci/run')], {
    env: { ...process.env, ATLAS_SHARED: '', ...env, PATH },
    encoding: 'utf8',
  });
  return { status, said: lines(stdout) };
}

describe('.ci/run', () => {
  test('in a plain clone runs both parts, says what it leaves out, and ends with the total', () => {
    expect(runCi({})).toEqual({
      status: 0,
      said: [
        'npm test true ',
        'npm run test:rest true ',
        'npm run --silent test:mutation -- --cambiado --minutos 1 true ',
        expect.stringMatching(/^Sin \.\.\/shared: no se probó con los archivos reales/),
        '5 passed',
      ],
    });
  });

  test('beside ../shared, demands its files and looks at the walls', () => {
    expect(runCi({ rooms: '' })).toEqual({
      status: 0,
      said: [
        'npm test true 1',
        'npm run test:rest true 1',
        'npm run --silent test:mutation -- --cambiado --minutos 1 true 1',
        '5 passed',
      ],
    });
  });

  test('fails at an import that crosses a wall', () => {
    const { status, said } = runCi({ rooms: 'echo src/lib/stats/a.ts' });
    expect(status).toBe(1);
    expect(said.at(-1)).toBe('src/lib/stats/a.ts');
  });

  test('fails without ../shared where it is demanded', () => {
    expect(runCi({ env: { ATLAS_SHARED: '1' } }).status).not.toBe(0);
  });

  test('runs no more after a gate that failed', () => {
    expect(runCi({ npm: 'echo "npm $*"; exit 1' })).toEqual({ status: 1, said: ['npm test'] });
  });
});
