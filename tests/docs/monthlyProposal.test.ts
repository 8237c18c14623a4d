/**
 * The job of the monthly workflow that may write, run step by step as its file has it, on a repository of its own with
 * a remote and a `gh` that keeps what it is told: whatever the other job sends, only data reach it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scratch } from '../etl/project';

const step = v.looseObject({
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string()), {}),
});
const { jobs } = v.parse(
  v.looseObject({ jobs: v.looseObject({ proponer: v.object({ steps: v.array(step) }) }) }),
  parse(
    readFileSync('.github/workflows/datos-del-mes.yml', 'utf8').replace(
      /^ {4}(?:name|needs|runs-on|timeout-minutes): .*\n|^ {4}permissions:\n(?: {6}.*\n)+/gm,
      '',
    ),
  ),
);
const STEPS = jobs.proponer.steps.flatMap(({ run, env }) =>
  run === undefined ? [] : [{ run, env }],
);
/** What GitHub writes into the variables of a step. */
const SAID: Readonly<Record<string, string>> = { BASE: 'main', GH_TOKEN: 'ninguno' };

const git = (at: string, ...args: readonly string[]) =>
  execFileSync('git', args, {
    cwd: at,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const STANDING = {
  'package.json': '{}',
  'static/data/manifest.json': '{"mes":1}',
  'static/data/vieja-1.parquet': 'v',
  'data/publicadas/mes-1/manifest.json': '{"mes":1}',
  'data/catalogs/publicaciones.csv': 'alcaldia,publicacion,estado,porque\n',
  'docs/datos/calidad.md': 'mes 1\n',
};

/** What the other job sends in a month. */
const received = (month: number): Record<string, string> => ({
  'static/data/manifest.json': `{"mes":${month}}`,
  [`static/data/nueva-${month}.parquet`]: 'n',
  'data/publicadas/mes-1/manifest.json': '{"mes":1}',
  [`data/publicadas/mes-${month}/manifest.json`]: `{"mes":${month}}`,
  'data/anteriores/mes-1/manifest.json': '{"mes":1}',
  'data/catalogs/publicaciones.csv': 'alcaldia,publicacion,estado,porque\n09015,mes-1,legible,\n',
  'docs/datos/calidad.md': `mes ${month}\n`,
  'cambios.md': `# Datos del mes: mes-${month}\n\nTexto.\n`,
});

function repository() {
  const root = scratch();
  const remote = join(root, 'remoto.git');
  git(root, 'init', '-q', '--bare', '-b', 'main', remote);
  const first = join(root, 'primero');
  git(root, 'clone', '-q', remote, first);
  write(first, STANDING);
  git(first, 'add', '-A');
  git(first, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'Primero');
  git(first, 'push', '-q', 'origin', 'HEAD:main');
  const bin = join(root, 'bin');
  write(bin, { gh: `#!/bin/sh\necho "$@" >> '${join(root, 'gh.txt')}'\n` });
  chmodSync(join(bin, 'gh'), 0o755);
  let times = 0;

  /** The job, on a fresh copy of what the remote holds. */
  function propose(artifact: (folder: string) => void): number | null {
    times += 1;
    const copy = join(root, `copia-${times}`);
    const temp = join(root, `temporal-${times}`);
    git(root, 'clone', '-q', remote, copy);
    mkdirSync(join(temp, 'recibido'), { recursive: true });
    artifact(join(temp, 'recibido'));
    for (const { run, env } of STEPS) {
      const values = Object.keys(env).map((name) => [
        name,
        SAID[name] ?? (name === 'VEZ' ? `${times}-1` : (env[name] ?? '')),
      ]);
      const { status } = spawnSync('bash', ['-e', '-c', run], {
        cwd: copy,
        stdio: 'ignore',
        env: {
          ...process.env,
          PATH: `${bin}:${process.env['PATH'] ?? ''}`,
          HOME: root,
          RUNNER_TEMP: temp,
          ...Object.fromEntries(values),
        },
      });
      if (status !== 0) return status;
    }
    return 0;
  }

  const branches = () =>
    git(remote, 'for-each-ref', '--format=%(refname:short)').split('\n').toSorted();
  const changed = (from: string, to: string) =>
    git(remote, 'diff', '--name-only', from, to).split('\n').toSorted();
  const told = () =>
    existsSync(join(root, 'gh.txt')) ? readFileSync(join(root, 'gh.txt'), 'utf8') : '';
  return { root, remote, propose, branches, changed, told };
}

const proposalOf = (branches: readonly string[]) =>
  branches.filter((branch) => branch.startsWith('datos-'));

describe('the job that proposes the data of a month', () => {
  it('keeps the counts where they stay, then proposes the data and nothing else', () => {
    const { remote, propose, branches, changed, told } = repository();
    const before = git(remote, 'rev-parse', 'main');
    expect(propose((folder) => write(folder, received(2)))).toBe(0);
    expect(changed(before, 'main')).toEqual(['data/publicadas/mes-2/manifest.json']);
    const [branch = ''] = proposalOf(branches());
    expect(changed('main', branch)).toEqual([
      'data/anteriores/mes-1/manifest.json',
      'data/catalogs/publicaciones.csv',
      'docs/datos/calidad.md',
      'static/data/manifest.json',
      'static/data/nueva-2.parquet',
      'static/data/vieja-1.parquet',
    ]);
    expect(told()).toMatch(
      new RegExp(
        `^pr create --head ${branch} --title Datos del mes: mes-2 --body-file .*cambios\\.md\n$`,
      ),
    );
  });

  it('leaves to the third month what an abandoned proposal of the second made public', () => {
    const { remote, propose } = repository();
    propose((folder) => write(folder, received(2)));
    expect(propose((folder) => write(folder, received(3)))).toBe(0);
    expect(git(remote, 'ls-tree', '-d', '--name-only', 'main:data/publicadas').split('\n')).toEqual(
      ['mes-1', 'mes-2', 'mes-3'],
    );
  });

  it('runs a second time on the same day, and does nothing where nothing changed', () => {
    const { propose, branches } = repository();
    expect(propose((folder) => write(folder, received(2)))).toBe(0);
    expect(propose((folder) => write(folder, received(2)))).toBe(0);
    expect(proposalOf(branches())).toHaveLength(2);
    const same = { ...STANDING, 'cambios.md': '# Nada\n' };
    expect(propose((folder) => write(folder, same))).toBe(0);
    expect(proposalOf(branches())).toHaveLength(2);
  });

  it('neither takes nor runs a program, a workflow or a hook that it was sent', () => {
    const { root, remote, propose, branches } = repository();
    const trace = join(root, 'corrio');
    const hostile = {
      'package.json': '{"scripts":{"x":"y"}}',
      '.github/workflows/x.yml': 'on: push\n',
      '.git/config': `[core]\n\thooksPath = ${join(root, 'ganchos')}\n`,
      '.git/hooks/pre-commit': `#!/bin/sh\ntouch ${trace}\n`,
    };
    write(join(root, 'ganchos'), { 'pre-commit': `#!/bin/sh\ntouch ${trace}\n` });
    chmodSync(join(root, 'ganchos/pre-commit'), 0o755);
    const status = propose((folder) => {
      write(folder, { ...received(2), ...hostile });
      chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    });
    expect([status, existsSync(trace)]).toEqual([0, false]);
    const [branch = ''] = proposalOf(branches());
    expect(git(remote, 'show', `${branch}:package.json`)).toBe('{}');
    expect(git(remote, 'ls-tree', '-r', '--name-only', branch)).not.toContain('.github');
  });

  it.each([
    ['a script', (at: string) => write(at, { 'static/data/x.sh': 'exit\n' })],
    ['attributes of git', (at: string) => write(at, { 'static/data/.gitattributes': '* a\n' })],
    ['a hidden folder', (at: string) => write(at, { 'docs/datos/.git/x.md': 'x\n' })],
    ['a link', (at: string) => symlinkSync('/etc/passwd', join(at, 'static/data/x.json'))],
    [
      'a linked text',
      (at: string) => {
        cpSync(join(at, 'cambios.md'), join(at, 'otro.md'));
        execFileSync('ln', ['-sf', 'otro.md', join(at, 'cambios.md')]);
      },
    ],
  ])('proposes nothing where %s stands among the data', (_, add) => {
    const { remote, propose, branches, told } = repository();
    const before = git(remote, 'rev-parse', 'main');
    const status = propose((folder) => {
      write(folder, received(2));
      add(folder);
    });
    expect([status, branches(), told()]).toEqual([1, ['main'], '']);
    expect(git(remote, 'rev-parse', 'main')).toBe(before);
  });

  it('pushes no branch where the counts could not be kept', () => {
    const { remote, propose, branches, told } = repository();
    const hook = join(remote, 'hooks/update');
    appendFileSync(hook, '#!/bin/sh\n[ "$1" != refs/heads/main ]\n');
    chmodSync(hook, 0o755);
    expect(propose((folder) => write(folder, received(2)))).not.toBe(0);
    expect([branches(), told()]).toEqual([['main'], '']);
  });
});
