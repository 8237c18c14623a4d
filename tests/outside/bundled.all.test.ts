/**
 * What an outsider recovers from the releases that this repository has published: no more than the list
 * says. The attacker knows that no zero is hidden.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { attack } from './attack';
import { loadHighsOnce } from './program';
import { readTables } from './readTables';

const KEPT = 'data/publicadas';
const BUNDLED = 'static/data';

const listed = new Set(readFileSync(join(KEPT, 'ya-reveladas.csv'), 'utf8').trim().split('\n'));

/** Folders of what was kept, in order of publication. */
function keptFolders(): readonly string[] {
  return readdirSync(KEPT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const dir = join(KEPT, name);
      const { orden } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
      return { dir, orden: Number(orden) };
    })
    .toSorted((a, b) => a.orden - b.orden)
    .map(({ dir }) => dir);
}

async function beyondTheList(dirs: readonly string[]): Promise<readonly string[]> {
  const releases = await Promise.all(dirs.map(readTables));
  return attack(await loadHighsOnce(), releases)
    .filter(({ key, isRecovered }) => isRecovered && !listed.has(key))
    .map(({ key }) => key);
}

it('recovers nothing beyond the list from the bundled release alone', async () => {
  expect(await beyondTheList([BUNDLED])).toEqual([]);
}, 60_000);

it('recovers nothing beyond the list from all releases together', async () => {
  expect(await beyondTheList([...keptFolders(), BUNDLED])).toEqual([]);
}, 180_000);
