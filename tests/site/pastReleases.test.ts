/** What of earlier releases a site holds: those that stay readable, as they were published, and nothing of the others. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import type { Topic } from '../../src/features/verify/topics';
import { BUILT } from './kit/site';
import { PAST_RELEASES } from './kit/takenAway';

/** Of all of them: a new one is some 0.3 MB a month, and the oldest go when there is no room. */
const MOST = 3 * 2 ** 20;

const rows = readFileSync('data/catalogs/publicaciones.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const idsOf = (wanted: string): readonly string[] =>
  rows.flatMap(([, id = '', state]) => (state === wanted ? [id] : []));
const [readable, withdrawn] = [idsOf('legible'), idsOf('retirada')];

const held = BUILT.files.filter((file) => PAST_RELEASES.test(file));

test('each that stays readable is whole, byte by byte, beside what a claim is held to', () => {
  const folders = new Set(held.map((file) => file.split('/')[2]));
  expect([...folders].sort()).toEqual([...readable].sort());
  for (const id of readable) {
    const folder = join('data/anteriores', id);
    for (const name of readdirSync(folder)) {
      const path = `datos/anteriores/${id}/${name}`;
      const built = readFileSync(join(BUILT.folder, path));
      expect(built.equals(readFileSync(join(folder, name))), path).toBe(true);
    }
    expect(held).toContain(`datos/anteriores/${id}/verificar.json`);
  }
  const bytes = held.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

test('a claim is held to the counts of that release, as native DuckDB reads them', async () => {
  const db = await (await DuckDBInstance.create()).connect();
  for (const id of readable) {
    const folder = join('data/anteriores', id);
    const manifest = parseManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const topics: readonly Topic[] = JSON.parse(
      BUILT.text(`datos/anteriores/${id}/verificar.json`),
    );
    expect(topics.length).toBeGreaterThan(5);
    for (const { fuente, indicador, months } of topics.flatMap(({ series }) => series)) {
      if (months === null) continue;
      const found = await db.runAndReadAll(
        `SELECT n::INTEGER FROM '${join(folder, manifest.tablas.observaciones.archivo)}'
         WHERE fuente = $1 AND indicador = $2 AND nivel = 'alcaldia' AND clave = '09015'
           AND periodo_tipo = 'mes' AND sexo = 'total' AND edad = 'total' ORDER BY periodo`,
        [fuente, indicador],
      );
      expect(found.getRowsJson().flat(), `${id} ${fuente} ${indicador}`).toEqual(months.counts);
    }
  }
});

test('of those that were withdrawn no table that was theirs alone is in the build', () => {
  expect(withdrawn.length).toBeGreaterThan(5);
  const names = new Set(BUILT.files.map((file) => file.slice(file.lastIndexOf('/') + 1)));
  for (const id of withdrawn) {
    expect(BUILT.files.filter((file) => file.includes(id))).toEqual([]);
    const own = readdirSync(join('data/publicadas', id)).filter((name) =>
      name.startsWith('observaciones.'),
    );
    expect(own).toHaveLength(1);
    expect(
      own.filter((name) => names.has(name)),
      id,
    ).toEqual([]);
  }
});

test('those that were withdrawn are told with why, for any page that is asked for one', () => {
  const list: readonly unknown[] = JSON.parse(BUILT.text('datos/retiradas.json'));
  expect(list).toEqual(
    rows.flatMap(([, publicacion, estado, porque]) =>
      estado === 'retirada' ? [{ publicacion, estado, porque }] : [],
    ),
  );
});

test('the page of the data tells of each, and leads to those that can be read', () => {
  const lead = BUILT.document('datos/index.html').querySelector('#publicaciones-anteriores');
  expect(/Hoy no se puede leer ninguna/.test(lead?.textContent ?? '')).toBe(readable.length === 0);
  const list = BUILT.document('datos/index.html').querySelectorAll('#publicaciones-anteriores li');
  const told = [...list].map((line) => line.textContent.replaceAll(/\s+/g, ' ').trim());
  expect(told).toHaveLength(rows.length);
  for (const id of withdrawn) {
    expect(told.find((text) => text.startsWith(id))).toMatch(/: retirada, no se muestra: .+\.$/);
  }
  for (const id of readable) {
    expect(told.find((text) => text.startsWith(id))).toContain('se puede leer');
  }
});
