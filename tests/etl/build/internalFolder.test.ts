/** An internal release through the command itself: where it lies, who can read it, and that git ignores it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
const CASES = [2021, 2022, 2023].map((year) => ({
  colonia: 'Jacarandas',
  delito: 'VIOLENCIA FAMILIAR',
  day: `${year}-02-10`,
  count: 1,
}));

function build(root: string, ...more: readonly string[]) {
  const inputs = [`fgj_carpetas=${writeCsv(root, casesAsLines(CASES))}`, `colonias=${COLONIAS}`];
  const flags = inputs.flatMap((input) => ['--input', input]);
  const args = ['--import', TSX, resolve('scripts/etl.ts'), 'build', '--profile', 'interno'];
  // What the site and the ETL share names its files by the project's own paths.
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  return spawnSync(process.execPath, [...args, ...flags, ...more], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
}

function project(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  return root;
}

it('is left to its owner alone: folders 0700, files 0600, also where others could read before', () => {
  const root = project();
  mkdirSync(join(root, 'data/interno/site'), { recursive: true, mode: 0o755 });
  const { status, stderr } = build(root);
  expect([status, stderr.match(/Error/)]).toEqual([0, null]);
  const release = join(root, 'data/interno/release');
  expect(readRelease(release)).toMatchObject({ perfil: 'interno', k: 1 });
  const folders = ['data/interno', 'data/interno/site', 'data/interno/release'];
  expect(folders.map((path) => statSync(join(root, path)).mode & 0o777)).toEqual(
    folders.map(() => 0o700),
  );
  const names = readdirSync(release);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => (statSync(join(release, name)).mode & 0o777) !== 0o600)).toEqual(
    [],
  );
  // Nor does the rest of the project get anything: lock and staging included.
  expect(readdirSync(join(root, 'data')).toSorted()).toEqual(['catalogs', 'interno', 'sources']);
});

it('is refused through a link, and nothing is written where it leads', () => {
  for (const link of ['data/interno', 'data/interno/release']) {
    const root = project();
    mkdirSync(join(root, 'static/reunion'), { recursive: true });
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(join(root, 'static/reunion'), join(root, link));
    const { status, stderr } = build(root);
    expect([link, status]).toEqual([link, 1]);
    expect(stderr).toContain(`«${link}» es un enlace`);
    expect(readdirSync(join(root, 'static/reunion'))).toEqual([]);
  }
});

it('is refused in another folder before anything is read', () => {
  const root = project();
  const { status, stderr } = build(root, '--out', 'static/interno');
  expect([status, existsSync(join(root, 'static'))]).toEqual([1, false]);
  expect(stderr).toContain('no se deja en «static/interno»');
});

it.each(['release', 'site', 'assets', 'kit'])('git ignores data/interno/%s', (folder) => {
  const { status } = spawnSync('git', ['check-ignore', '-q', `data/interno/${folder}/algo`]);
  expect(status).toBe(0);
});
