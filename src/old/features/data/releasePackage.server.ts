/** The release as one file to take away: its tables, what they mean, whose they are and how to cite them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { filesOfRelease, type Manifest } from '$old/lib/contract/manifest';
import { toCsv } from '$old/lib/export/csv';
import { loadEdition } from '$old/lib/page/edition.server';
import { release, RELEASE } from '$old/lib/page/release.server';
import { citedAddress } from './citedAddress.server';
import { citationsOf } from './words/es/citations';
import { packageWords } from './words/es/package';

const MANIFEST = 'manifest.json';

let packed: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The same bytes for the same release, wherever and whenever it is packed. */
export function releasePackage(): Promise<Uint8Array<ArrayBuffer>> {
  packed ??= pack();
  return packed;
}

async function pack(): Promise<Uint8Array<ArrayBuffer>> {
  const [manifest, { alcaldia }] = await Promise.all([release.manifest(), loadEdition()]);
  const { construida, publicacion } = manifest;
  const files = [...filesOfRelease(manifest).map(({ archivo }) => archivo), MANIFEST];
  const cited = { publicacion, day: construida, place: alcaldia.nombre, address: citedAddress() };
  const texts: Readonly<Record<string, string>> = {
    'LEEME.md': packageWords.readMe(manifest, alcaldia.nombre),
    'LICENCIAS.md': packageWords.licences(manifest.fuentes),
    'diccionario.csv': dictionaryOf(manifest),
    ...Object.fromEntries(
      citationsOf(cited).map(
        ({ file, text }) =>
          [
            file,
            `${text}
`,
          ] as const,
      ),
    ),
  };
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(texts)) entries[name] = [strToU8(text), { level: 9 }];
  for (const name of files) {
    const bytes = new Uint8Array(await readFile(join(RELEASE, name)));
    // Parquet is compressed already.
    entries[`datos/${name}`] = [bytes, { level: name.endsWith('.parquet') ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: localDay(construida) });
}

/** A zip holds the hour of the wall: that of whoever packs it would be in its bytes. */
function localDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** What each column of each table holds. */
function dictionaryOf({ tablas }: Manifest): string {
  const rows = Object.entries(tablas).flatMap(([table, written]) =>
    (written?.columnas ?? []).map(({ nombre, tipo, unidad, significado }) => [
      table,
      nombre,
      tipo,
      unidad,
      significado,
    ]),
  );
  const names = ['tabla', 'columna', 'tipo', 'unidad', 'significado'];
  return toCsv({ columns: names.map((name) => ({ name })), rows }, { bom: false });
}
