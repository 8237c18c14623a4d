/** A release is held against its own history alone: that of the same alcaldías' colonias. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepRelease, keptReleases } from '../../../scripts/etl/audit/keptReleases';
import { literal, openDatabase } from '../../../scripts/etl/io/database';
import { releasesBefore } from '../../../scripts/etl/revise/ownHistory';
import { nameByContent } from '../../../scripts/etl/publish/writeTable';
import { CUAUHTEMOC } from '../alcaldia';
import { readRelease, scratch } from '../project';

const BUNDLED = 'static/data';
const OTHER = '09007';
const asked = { profile: 'publico', k: 5 } as const;

/** The bundled release, as if its colonias were of another alcaldía. */
async function ofAnother(folder: string): Promise<string> {
  cpSync(BUNDLED, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = readRelease(folder);
  const db = await openDatabase();
  const draft = join(folder, 'draft.parquet');
  await db.run(
    `COPY (SELECT * REPLACE (${literal(OTHER)} AS alcaldia)
       FROM read_parquet(${literal(join(folder, manifest.tablas.colonias.archivo))}))
     TO ${literal(draft)} (FORMAT parquet)`,
  );
  db.closeSync();
  const { archivo, sha256 } = nameByContent(folder, draft, 'colonias', 'parquet');
  const colonias = { ...manifest.tablas.colonias, archivo, sha256 };
  writeFileSync(
    path,
    JSON.stringify({
      ...manifest,
      publicacion: '2026-07-31-publico-00000007',
      alcaldias_con_colonias: [OTHER],
      tablas: { ...manifest.tablas, colonias },
    }),
  );
  return folder;
}

const before = (root: string, out: string, ...alcaldias: readonly string[]) =>
  releasesBefore(root, out, asked, alcaldias);

describe('releasesBefore', () => {
  it('is the one that stands, where it is of the same alcaldía', async () => {
    const { stands, own } = await before(scratch(), BUNDLED, CUAUHTEMOC);
    expect([stands, own?.publicacion]).toEqual([true, readRelease(BUNDLED).publicacion]);
  });

  it('is none of another alcaldía, though it stands there', async () => {
    const out = await ofAnother(join(scratch(), 'data'));
    expect(await before(scratch(), out, CUAUHTEMOC)).toMatchObject({ stands: true, own: null });
    expect(await before(scratch(), BUNDLED, OTHER)).toMatchObject({ stands: true, own: null });
  });

  it('nor one of all of them, nor of that one and another', async () => {
    for (const more of [[CUAUHTEMOC, OTHER], []]) {
      expect((await before(scratch(), BUNDLED, ...more)).own).toBeNull();
    }
  });

  it('is then the last kept of the same alcaldía, whole where it stays readable', async () => {
    const root = scratch();
    const out = await ofAnother(join(scratch(), 'data'));
    const { publicacion } = readRelease(BUNDLED);
    keepRelease(root, BUNDLED);
    keepRelease(root, out);
    const small = await before(root, out, CUAUHTEMOC);
    expect([small.own?.publicacion, small.own?.revisiones.length]).toEqual([publicacion, 0]);
    cpSync(BUNDLED, join(root, 'data/anteriores', publicacion), { recursive: true });
    const whole = await before(root, out, CUAUHTEMOC);
    expect(whole.own?.publicacion).toBe(publicacion);
    expect(whole.own?.lastComplete.size).toBeGreaterThan(0);
    expect([...(whole.own?.lastComplete.values() ?? [])].some((day) => day !== null)).toBe(true);
  });

  it('is nothing in an empty folder, whatever is kept: that is how to begin without a history', async () => {
    const root = scratch();
    keepRelease(root, BUNDLED);
    const empty = join(scratch(), 'data');
    expect(await before(root, empty, CUAUHTEMOC)).toMatchObject({ stands: false, own: null });
  });

  it('but what was published last tells what to expect of a first build, of whatever profile', async () => {
    const root = scratch();
    const empty = join(scratch(), 'data');
    expect((await before(root, empty, CUAUHTEMOC)).expected).toBeNull();
    keepRelease(root, BUNDLED);
    const { publicacion } = readRelease(BUNDLED);
    expect((await before(root, empty, CUAUHTEMOC)).expected?.publicacion).toBe(publicacion);
    const within = await releasesBefore(root, empty, { profile: 'interno', k: 1 }, [CUAUHTEMOC]);
    expect(within.expected?.publicacion).toBe(publicacion);
    expect((await before(root, BUNDLED, CUAUHTEMOC)).expected).toBeNull();
  });

  it('is known of each kept release, also those of before its manifest said it', async () => {
    for (const { dir } of keptReleases('.')) {
      const { own } = await before(scratch(), dir, CUAUHTEMOC);
      expect([dir, own === null]).toEqual([dir, false]);
    }
  });
});

it('what it is audited against is all that was published: each hides counts of every alcaldía', async () => {
  const { own } = await before(scratch(), BUNDLED, CUAUHTEMOC);
  const hidden = own?.observaciones.filter(({ nivel, n }) => nivel === 'alcaldia' && n === null);
  const elsewhere = new Set(hidden?.map(({ clave }) => clave));
  elsewhere.delete(CUAUHTEMOC);
  expect(elsewhere.size).toBeGreaterThan(5);
});
