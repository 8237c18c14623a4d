/** Which earlier releases stay readable: each that was published is told, and only those are kept whole. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPastReleases } from '$lib/contract/catalogs/pastReleases';
import { filesOfRelease, parseManifest } from '$lib/contract/manifest';

const HEADER = 'alcaldia,publicacion,estado,porque';
const ID = '2026-07-31-publico-88e296af';
const read = (...lines: string[]) =>
  readPastReleases('publicaciones.csv', [HEADER, ...lines, ''].join('\n'), '09015');

it('gives those of its alcaldía, with why one is not shown', () => {
  expect(
    read(
      `09015,${ID},legible,`,
      '09007,2025-01-31-publico-8f4e625a,legible,',
      '09015,2025-01-31-publico-8f4e625b-2,retirada,celdas',
    ),
  ).toEqual([
    { publicacion: ID, estado: 'legible' },
    { publicacion: '2025-01-31-publico-8f4e625b-2', estado: 'retirada', porque: 'celdas' },
  ]);
});

it.each([
  ['09015,2026-07-31-interno-88e296af,legible,', /línea 2.*publicacion.*no es una publicación/],
  [`09015,${ID},vigente,`, /línea 2.*estado.*«vigente» no es un estado/],
  [`09015,${ID},retirada,porque sí`, /línea 2.*porque.*«porque sí» no es una razón/],
  [`09015,${ID},retirada,`, new RegExp(`${ID}: la razón «» no va con retirada`)],
  [`09015,${ID},legible,ceros`, new RegExp(`${ID}: la razón «ceros» no va con legible`)],
])('refuses «%s», saying where', (line, message) => {
  expect(() => read(line)).toThrow(message);
});

const manifestOf = (folder: string) =>
  parseManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const kept = readPastReleases(
  'data/catalogs/publicaciones.csv',
  readFileSync('data/catalogs/publicaciones.csv', 'utf8'),
  '09015',
);
const readable = kept.filter(({ estado }) => estado === 'legible');

it('tells every release that was published before the one of the site', () => {
  const published = readdirSync('data/publicadas', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const here = manifestOf('static/data').publicacion;
  expect(published).toContain(here);
  expect(kept.map(({ publicacion }) => publicacion).sort()).toEqual(
    published.filter((name) => name !== here).sort(),
  );
});

it('keeps whole those that stay readable, as they were published, and no other', () => {
  const folders = readdirSync('data/anteriores', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(readable.map(({ publicacion }) => publicacion).sort());
  for (const { publicacion } of readable) {
    const folder = join('data/anteriores', publicacion);
    const manifest = manifestOf(folder);
    expect(manifest.publicacion).toBe(publicacion);
    expect(manifest.perfil).toBe('publico');
    const files = filesOfRelease(manifest);
    expect(readdirSync(folder).sort()).toEqual(
      ['manifest.json', ...files.map(({ archivo }) => archivo)].sort(),
    );
    for (const { archivo, sha256 } of files) {
      const bytes = readFileSync(join(folder, archivo));
      expect(createHash('sha256').update(bytes).digest('hex'), archivo).toBe(sha256);
    }
    // What was audited is what is kept: its tables that count persons are the very files of the audit.
    for (const name of ['observaciones', 'indicadores', 'colonias', 'horarios'] as const) {
      const { archivo } = manifest.tablas[name];
      expect(existsSync(join('data/publicadas', publicacion, archivo)), archivo).toBe(true);
    }
  }
});
