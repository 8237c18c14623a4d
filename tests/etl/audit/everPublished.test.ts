/** All that was ever published: what is kept of it. What it gives away is audited in the rest. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  keepRelease,
  keptManifest,
  keptOf,
  keptReleases,
} from '../../../scripts/etl/audit/keptReleases';
import { readRelease } from '../../../scripts/etl/audit/readRelease';
import { scratch } from '../project';

const BUNDLED = 'static/data';

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Undefined outside of a clone (an archive of the project, say). */
function isShallow(): boolean | undefined {
  try {
    return git('rev-parse', '--is-shallow-repository') === 'true';
  } catch {
    return undefined;
  }
}

/** The manifest of every commit that changed the release, oldest first. */
function committedManifests(): readonly { readonly commit: string; readonly text: string }[] {
  const path = `${BUNDLED}/manifest.json`;
  return git('log', '--reverse', '--format=%H', '--', path)
    .split('\n')
    .map((commit) => ({ commit, text: git('show', `${commit}:${path}`) }));
}

const shallow = isShallow();
if (shallow !== false) {
  console.warn('Sin todo el historial de git (clon parcial): no se compara con lo conservado.');
}

describe('what is kept of all that was published', () => {
  it.skipIf(shallow !== false)('is every release of the history, in its order', () => {
    const kept = keptReleases('.');
    const committed = committedManifests();
    expect(committed.length).toBeGreaterThanOrEqual(4);
    const missing = committed.filter(({ text }) => keptOf(kept, keptManifest(text)) === undefined);
    // `npm run etl -- conservar`, before static/data is committed.
    expect(missing.map(({ commit }) => commit)).toEqual([]);
    const order = committed.map(({ text }) => keptOf(kept, keptManifest(text))?.orden ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('holds the release that stands, shallow clone or not', () => {
    const standing = keptManifest(readFileSync(join(BUNDLED, 'manifest.json'), 'utf8'));
    expect(keptOf(keptReleases('.'), standing)).toBeDefined();
  });

  it('is what was published, byte by byte, and a release that can be read', async () => {
    for (const { dir, manifest } of keptReleases('.')) {
      const tables = Object.values(manifest.tablas).filter((table) => table !== undefined);
      for (const { archivo, sha256 } of tables) {
        const bytes = readFileSync(join(dir, archivo));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      }
      expect((await readRelease(dir)).observaciones.length).toBeGreaterThan(0);
    }
  });

  it('is kept once, and under another name where the same tables came from other files', () => {
    const root = scratch();
    const dir = join(scratch(), 'data');
    cpSync(BUNDLED, dir, { recursive: true });
    const first = keepRelease(root, dir);
    expect(keepRelease(root, dir)).toBe(first);
    const path = join(dir, 'manifest.json');
    const other = readFileSync(path, 'utf8').replace(/"sha256": "2cb0/, '"sha256": "2cb1');
    writeFileSync(path, other);
    expect(keepRelease(root, dir)).toBe(`${first}-2`);
    expect(keptReleases(root).map(({ orden }) => orden)).toEqual([1, 2]);
  });

  it('keeps what says how its counts are read: the days of a lapse, what is withdrawn, and that the authority printed them', () => {
    const { fuentes, ...manifest } = keptManifest(
      readFileSync(join(BUNDLED, 'manifest.json'), 'utf8'),
    );
    const lapso = { desde: '2026-01-01', hasta: '2026-04-30' };
    const retirado = { totales: [], alcaldias: ['09009'] };
    const told = fuentes.map((source) => ({
      ...source,
      ...(source.id === 'fgj_victimas_2020' && { retirado }),
      ...(source.id === 'sesnsp_idm' && { lapso, publicado_por_la_autoridad: true }),
    }));
    const kept = keptManifest(JSON.stringify({ ...manifest, fuentes: told }));
    expect(kept.fuentes.find(({ id }) => id === 'sesnsp_idm')).toMatchObject({
      lapso,
      publicado_por_la_autoridad: true,
    });
    expect(kept.fuentes.find(({ id }) => id === 'fgj_victimas_2020')).toMatchObject({ retirado });
    expect(kept.fuentes.find(({ id }) => id === 'fgj_carpetas')).toEqual(
      fuentes.find(({ id }) => id === 'fgj_carpetas'),
    );
  });
});
