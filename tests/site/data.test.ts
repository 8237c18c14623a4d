/** What is offered to be taken away: all of the release as one file, whole, and within a budget of its own. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesOfRelease, parseManifest } from '../../src/lib/contract/manifest';
import { BUILT } from './kit/site';
import { FIGURES_OF_COLONIAS, TO_TAKE_AWAY } from './kit/takenAway';

const PACKED = 'datos/atlas-violeta.zip';
const MOST = 2 ** 20;

const read = (path: string) => readFileSync(join(BUILT.folder, path));
const manifest = parseManifest(read('data/manifest.json').toString());
const entries = unzipSync(new Uint8Array(read(PACKED)));
const textOf = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());

test('the zip holds every file of the release, byte by byte, and the texts that go with it', () => {
  const files = [...filesOfRelease(manifest).map(({ archivo }) => archivo), 'manifest.json'];
  for (const name of files) {
    expect(Buffer.from(entries[`datos/${name}`] ?? []).equals(read(`data/${name}`)), name).toBe(
      true,
    );
  }
  expect(
    Object.keys(entries)
      .filter((name) => !name.startsWith('datos/'))
      .toSorted(),
  ).toEqual([
    'LEEME.md',
    'LICENCIAS.md',
    'cita-apa.txt',
    'cita.bib',
    'cita.txt',
    'diccionario.csv',
  ]);
  for (const { licencia } of manifest.fuentes) expect(textOf('LICENCIAS.md')).toContain(licencia);
  for (const name of ['LEEME.md', 'cita-apa.txt', 'cita.bib', 'cita.txt']) {
    expect(textOf(name), name).toContain(manifest.publicacion);
  }
  const columns = Object.values(manifest.tablas).reduce(
    (sum, table) => sum + (table?.columnas.length ?? 0),
    0,
  );
  expect(textOf('diccionario.csv').trim().split('\r\n')).toHaveLength(columns + 1);
});

test('what is there to be taken away weighs at most 1 MB, without the figures of the colonias', () => {
  const files = BUILT.files.filter(
    (file) => TO_TAKE_AWAY.test(file) && !FIGURES_OF_COLONIAS.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const bytes = files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

test('the page leads to every table and to the zip, which are there', () => {
  const links = [...BUILT.document('datos/index.html').querySelectorAll('a[download]')].map(
    (link) =>
      new URL(link.getAttribute('href') ?? '', 'https://ejemplo.invalid/datos/').pathname.slice(1),
  );
  expect(links.toSorted()).toEqual(
    [
      PACKED,
      ...Object.values(manifest.tablas).flatMap((table) =>
        table === undefined ? [] : [`data/${table.archivo}`],
      ),
    ].toSorted(),
  );
  for (const file of links) expect(BUILT.files).toContain(file);
});
