/** A build that is killed while it lays its files down: whoever reads the manifest finds a whole release. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';
import { build } from '../../scripts/etl/pipeline';
import { manifestSchema } from '../../src/lib/contract/manifest';
import { accepted, inventedProject, SMALL, UNLIKELY } from './project';

const folder = mkdtempSync(join(tmpdir(), 'atlas-killed-'));
const root = inventedProject(folder);
const out = join(folder, 'release');
const carpetas = join(folder, 'carpetas.csv');
const colonias = resolve(`${SMALL}/input/colonias.geojson`);
afterAll(() => rmSync(folder, { recursive: true }));

const manifestOf = () =>
  v.parse(manifestSchema, JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));

/** Files of the manifest that are not what it says. */
const broken = () =>
  [...Object.values(manifestOf().tables), manifestOf().geometry].filter(
    ({ file, sha256 }) =>
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex') !== sha256,
  );

/** Builds in a process of its own, which is killed when a file that matches appears. */
async function buildKilledAt(file: RegExp): Promise<void> {
  const inputs = [`fgj_carpetas=${carpetas}`, `colonias=${colonias}`];
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      resolve('scripts/etl.ts'),
      'build',
      '--out',
      out,
      ...inputs.flatMap((input) => ['--input', input]),
      ...UNLIKELY.flatMap((name) => ['--aceptar', name]),
    ],
    { cwd: root, stdio: 'ignore' },
  );
  const watcher = watch(out, (_, name) => {
    if (file.test(name ?? '')) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  watcher.close();
}

// Two processes are started, and each compiles the program.
test('before and after the rename the old or the new release stands whole', async () => {
  cpSync(`${SMALL}/input/carpetas.csv`, carpetas);
  const inputs = new Map([
    ['colonias', [colonias]],
    ['fgj_carpetas', [carpetas]],
  ]);
  const first = await build({ root, inputs, out, alcaldia: '09015', accepted });
  const another = 'VIOLENCIA FAMILIAR,2019-03-08,10:00:00,2019-03-08,CUAUHTEMOC,,,ESTE,,\n'.repeat(
    9,
  );
  appendFileSync(carpetas, another);
  await buildKilledAt(/^\.half-[a-z]+\.[0-9a-f]{8}/);
  expect(broken()).toEqual([]);
  await buildKilledAt(/^manifest\.json$/);
  expect(broken()).toEqual([]);
  const last = await build({ root, inputs, out, alcaldia: '09015', accepted });
  expect(broken()).toEqual([]);
  expect(manifestOf().release).toBe(last.release);
  expect(last.release).not.toBe(first.release);
}, 60_000);
