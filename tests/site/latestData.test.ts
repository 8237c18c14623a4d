/** The data under names that do not change: the site has them, of its own release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import { BUILT } from './kit/site';

const read = (path: string) => readFileSync(join(BUILT.folder, path), 'utf8');

test('the latest data are those of the release of the site, and say where its other tables are', () => {
  const { publicacion, tablas } = parseManifest(read('data/manifest.json'));
  const index = v.parse(
    v.looseObject({
      publicacion: v.string(),
      aqui: v.array(v.string()),
      tablas: v.record(v.string(), v.string()),
    }),
    JSON.parse(read('datos/ultima/indice.json')),
  );
  expect(index.publicacion).toBe(publicacion);
  expect(Object.keys(index.tablas)).toEqual(Object.keys(tablas));
  const addresses = [...index.aqui, ...Object.values(index.tablas)];
  for (const address of addresses) {
    const { pathname } = new URL(address, 'https://example.org/datos/ultima/');
    expect(BUILT.files).toContain(pathname.slice(1));
  }
});
