import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { complaintAboutNode, LOWEST_NODE } from '../../scripts/lib/node-version.mjs';
import {
  PROJECT,
  bareProject,
  clearFolders,
  folderOfPrograms,
  lines,
  newFolder,
  runNode,
} from './machine';

clearFolders();

describe('too old a Node.js', () => {
  test('the lowest version is that of package.json', () => {
    const { engines } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(engines.node).toBe(`>=${LOWEST_NODE}`);
  });

  test.each(['0.12.18', '12.22.12', '18.20.4', '20.18.3'])('%s is refused', (version) => {
    expect(complaintAboutNode(version)).toContain(version);
  });

  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s will do', (version) => {
    expect(complaintAboutNode(version)).toBeNull();
  });

  test('setup says so in one line and fails', () => {
    const pretend = join(newFolder(), 'pretend.cjs');
    writeFileSync(
      pretend,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });",
    );
    const run = runNode(bareProject(), ['--require', pretend, 'scripts/setup.mjs'], {});
    expect(run.status).toBe(1);
    expect(lines(run.stdout + run.stderr)).toEqual([complaintAboutNode('18.20.4')]);
  });

  test.each(['setup.mjs', 'lib/node-version.mjs'])('%s is written for old ones too', (file) => {
    const source = readFileSync(join(PROJECT, 'scripts', file), 'utf8');
    const transpile = (target: ts.ScriptTarget) =>
      ts.transpileModule(source, {
        fileName: file,
        compilerOptions: { target, module: ts.ModuleKind.ESNext, allowJs: true },
      }).outputText;
    expect(transpile(ts.ScriptTarget.ES2019)).toBe(transpile(ts.ScriptTarget.ESNext));
    expect(source).not.toMatch(/^\s*(await|import .* from 'node:)/m);
  });
});

describe('dependencies that cannot be installed', () => {
  function setupWithNpm(body: string) {
    const run = runNode(bareProject(), ['scripts/setup.mjs'], {
      PATH: `${folderOfPrograms({ npm: body })}:/bin:/usr/bin`,
    });
    return { status: run.status, complaint: lines(run.stderr) };
  }

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'])(
    'the registry does not answer (%s)',
    (code) => {
      const { status, complaint } = setupWithNpm(
        `echo 'npm error code ${code}' >&2; echo 'npm error network request failed' >&2; exit 1`,
      );
      expect(status).toBe(1);
      expect(complaint).toHaveLength(1);
      expect(complaint[0]).toContain(`No se pudo llegar al registro de paquetes de npm (${code})`);
    },
  );

  test('npm fails for another reason, which is passed on', () => {
    const { status, complaint } = setupWithNpm("echo 'npm error code EUSAGE' >&2; exit 1");
    expect(status).toBe(1);
    expect(complaint).toEqual([expect.stringContaining('(code EUSAGE)')]);
  });

  test('there is no npm', () => {
    const run = runNode(bareProject(), ['scripts/setup.mjs'], { PATH: newFolder() });
    expect(run.status).toBe(1);
    expect(lines(run.stderr)).toEqual([expect.stringContaining('No se encuentra npm')]);
  });

  test('what npm is asked for is exactly the lock file', () => {
    const log = join(newFolder(), 'log');
    setupWithNpm(`echo "$1" > ${log}`);
    expect(readFileSync(log, 'utf8').trim()).toBe('ci');
  });
});

describe('what ends a command', () => {
  function run(thrown: string) {
    const root = newFolder();
    const main = join(root, 'main.mjs');
    writeFileSync(
      main,
      `import { runCommand } from '${PROJECT}/scripts/lib/user-error.mjs';
       await runCommand(async () => { throw Object.assign(new Error('x'), ${thrown}); });`,
    );
    return runNode(root, [main], {});
  }

  test.each([
    ['EACCES', 'no hay permiso'],
    ['EROFS', 'ese disco no admite escritura'],
    ['ENOSPC', 'el disco está lleno'],
  ])('%s is told with its place and what to do, and no frame of a stack', (code, why) => {
    const { status, stderr } = run(JSON.stringify({ code, path: '/carpeta/de otra' }));
    expect(status).toBe(1);
    expect(lines(stderr)).toEqual([
      expect.stringContaining(`«/carpeta/de otra» (${code}): ${why}`),
    ]);
  });

  test('a fault of ours keeps its stack', () => {
    expect(run('{}').stderr).toMatch(/^\s+at /m);
  });
});
