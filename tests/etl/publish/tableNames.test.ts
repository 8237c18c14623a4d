/** A table whose file is not taken for one of a release would stay behind when the release goes. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANIFEST, swapRelease } from '../../../scripts/etl/publish/swapRelease';
import { wipeInternal } from '../../../scripts/lib/wipe-internal.mjs';
import { TABLE_NAMES } from '../../../src/lib/contract/tables';
import { scratch } from '../project';

const fileOf = (name: string, hash: string) => `${name}.${hash}.parquet`;

describe('the file of every table', () => {
  it('goes when another release takes its place', () => {
    const folder = scratch();
    const [staging, out] = [join(folder, 'staging'), join(folder, 'out')];
    for (const dir of [staging, out]) mkdirSync(dir);
    for (const name of TABLE_NAMES) {
      writeFileSync(join(out, fileOf(name, '01234567')), '');
      writeFileSync(join(staging, fileOf(name, '89abcdef')), '');
    }
    writeFileSync(join(staging, MANIFEST), '{}');
    swapRelease(staging, out);
    expect(readdirSync(out).toSorted()).toEqual(
      [...TABLE_NAMES.map((name) => fileOf(name, '89abcdef')), MANIFEST].toSorted(),
    );
  });

  it('is wiped with the manifest of internal use that names it, wherever it was left', () => {
    const root = scratch();
    const dir = join(root, 'static/data');
    mkdirSync(dir, { recursive: true });
    for (const name of TABLE_NAMES) writeFileSync(join(dir, fileOf(name, '01234567')), 'x');
    const tablas = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, { archivo: fileOf(name, '01234567') }]),
    );
    writeFileSync(join(dir, MANIFEST), JSON.stringify({ perfil: 'interno', tablas }, null, 2));
    wipeInternal(root);
    expect(existsSync(dir) ? readdirSync(dir) : []).toEqual([]);
  });
});
