/** The bill of materials, as `npm run sbom` writes it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PROJECT, clearFolders, newFolder } from './machine';

clearFolders();

const SBOM = v.object({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.object({ component: v.object({ name: v.string() }) }),
  components: v.array(
    v.object({ name: v.string(), version: v.string(), licenses: v.optional(v.array(v.unknown())) }),
  ),
});
const LOCK = v.object({ packages: v.record(v.string(), v.object({ version: v.string() })) });

const read = <const Schema extends v.GenericSchema>(schema: Schema, file: string) =>
  v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

test('lists every package of the lock file, with no trace of the machine, always in the same bytes', () => {
  const folder = newFolder();
  const [one, other] = ['uno.json', 'otro/dos.json'].map((name) => join(folder, name));
  if (one === undefined || other === undefined) throw new Error('Faltan los archivos.');
  for (const file of [one, other]) {
    const { status, stderr } = spawnSync('npm', ['run', 'sbom', '--', file], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('npm error');
    expect(status).toBe(0);
  }
  const text = readFileSync(one, 'utf8');
  expect(readFileSync(other, 'utf8')).toBe(text);

  const { metadata, components } = read(SBOM, one);
  expect(metadata.component.name).toBe('atlas-violeta');
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(listed.has('@duckdb/duckdb-wasm@1.28.0')).toBe(true);
  const { packages } = read(LOCK, join(PROJECT, 'package-lock.json'));
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`);
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter((name) => !listed.has(name))).toEqual([]);

  expect(text).not.toContain(PROJECT);
  const addresses = text.match(/https?:\/\/[^"]+/g) ?? [];
  expect(addresses.filter((address) => /registry|\.tgz$/.test(address))).toEqual([]);
});
