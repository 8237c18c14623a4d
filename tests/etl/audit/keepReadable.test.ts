/** What a build does with the release that it takes the place of. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPastReleases } from '$lib/contract/catalogs/pastReleases';
import { keepReadable } from '../../../scripts/etl/audit/keepReadable';
import { keepRelease } from '../../../scripts/etl/audit/keptReleases';
import { readRelease, scratch } from '../project';

const CATALOGUE = 'data/catalogs/publicaciones.csv';

function published() {
  const root = scratch();
  const out = join(root, 'static/data');
  cpSync('static/data', out, { recursive: true });
  mkdirSync(join(root, 'data/catalogs'), { recursive: true });
  return { root, out, id: readRelease(out).publicacion };
}

it('keeps it whole and tells that it is readable, once', () => {
  const { root, out, id } = published();
  keepRelease(root, out);
  expect(keepReadable(root, out, 'otra')).toBe(join(root, 'data/anteriores', id));
  expect(keepReadable(root, out, 'otra')).toBeNull();
  const kept = join(root, 'data/anteriores', id);
  expect(readdirSync(kept)).toEqual(readdirSync(out));
  for (const name of readdirSync(out)) {
    expect(readFileSync(join(kept, name)).equals(readFileSync(join(out, name))), name).toBe(true);
  }
  const catalogue = readFileSync(join(root, CATALOGUE), 'utf8');
  expect(readPastReleases(CATALOGUE, catalogue, '09015')).toEqual([
    { publicacion: id, estado: 'legible' },
  ]);
});

it('keeps none that was withdrawn while it stood, and leaves the catalogue as it is', () => {
  const { root, out, id } = published();
  keepRelease(root, out);
  const told = `alcaldia,publicacion,estado,porque\n09015,${id},retirada,celdas\n`;
  writeFileSync(join(root, CATALOGUE), told);
  expect(keepReadable(root, out, 'otra')).toBeNull();
  expect(readdirSync(join(root, 'data'))).not.toContain('anteriores');
  expect(readFileSync(join(root, CATALOGUE), 'utf8')).toBe(told);
  // Of an id that only begins like it nothing is told.
  writeFileSync(join(root, CATALOGUE), told.replace(id, `${id}-2`));
  expect(keepReadable(root, out, 'otra')).toBe(join(root, 'data/anteriores', id));
});

it('keeps none that was never published, is of internal use or of an older format, or is built again', () => {
  const { root, out, id } = published();
  expect(keepReadable(root, out, 'otra')).toBeNull();
  keepRelease(root, out);
  expect(keepReadable(root, out, id)).toBeNull();
  expect(keepReadable(root, join(root, 'nada'), 'otra')).toBeNull();
  const path = join(out, 'manifest.json');
  const internal = readFileSync(path, 'utf8')
    .replace('"publico"', '"interno"')
    .replaceAll('-publico-', '-interno-');
  writeFileSync(path, internal);
  expect(keepReadable(root, out, 'otra')).toBeNull();
  writeFileSync(path, '{"formato": 1}');
  expect(keepReadable(root, out, 'otra')).toBeNull();
  expect(readdirSync(join(root, 'data'))).not.toContain('anteriores');
});
