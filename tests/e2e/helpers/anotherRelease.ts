/** A release that took the place of the one that the site was built on: the same id, other counts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { DuckDBInstance } from '@duckdb/node-api';

const DATA = 'build/data';

export interface AnotherRelease {
  /** From now on the page's server has it in place of the first, whose changed file is gone. */
  takesPlace(page: Page): Promise<void>;
  remove(): Promise<void>;
}

interface WrittenManifest {
  readonly tablas: Readonly<Record<string, { readonly archivo: string }>>;
}

/** The file of prepared answers, whose numbers are not read here. */
interface Prepared {
  readonly release: object;
}

/** Every count three times what it was. */
export async function anotherRelease(): Promise<AnotherRelease> {
  const directory = await mkdtemp(join(tmpdir(), 'atlas-another-'));
  const manifest: WrittenManifest = JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8'));
  const first = manifest.tablas['observaciones']?.archivo ?? '';
  const draft = join(directory, 'observaciones.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  await db.run(
    `COPY (SELECT * REPLACE (n * 3 AS n) FROM read_parquet('${join(DATA, first)}'))
     TO '${draft}' (FORMAT PARQUET, CODEC ZSTD)`,
  );
  db.closeSync();
  instance.closeSync();
  const bytes = readFileSync(draft);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const archivo = `observaciones.${sha256.slice(0, 8)}.parquet`;
  const observaciones = {
    ...manifest.tablas['observaciones'],
    archivo,
    bytes: bytes.length,
    sha256,
  };
  const text = JSON.stringify({ ...manifest, tablas: { ...manifest.tablas, observaciones } });
  return {
    async takesPlace(page) {
      await page.context().route('**/data/**', (route) => {
        const name = basename(new URL(route.request().url()).pathname);
        if (name === 'manifest.json') return route.fulfill({ body: text });
        if (name === archivo) return route.fulfill({ body: bytes });
        return name === first ? route.fulfill({ status: 404, body: '' }) : route.continue();
      });
      await page.context().route('**/respuestas/*.json', async (route) => {
        const file: Prepared = await (await route.fetch()).json();
        await route.fulfill({ json: { ...file, release: { ...file.release, huella: sha256 } } });
      });
    },
    remove: () => rm(directory, { recursive: true }),
  };
}
