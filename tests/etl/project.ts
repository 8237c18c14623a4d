/** An invented project: the real records of sources, the small catalogues, and of all others the header alone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SMALL = 'tests/etl/small';

/** @returns the root of the project. */
export function inventedProject(folder: string): string {
  const root = join(folder, 'project');
  const catalogs = join(root, 'data/catalogs');
  mkdirSync(catalogs, { recursive: true });
  cpSync('data/sources', join(root, 'data/sources'), { recursive: true });
  for (const name of readdirSync('data/catalogs')) {
    const [header = ''] = readFileSync(join('data/catalogs', name), 'utf8').split('\n');
    writeFileSync(join(catalogs, name), `${header}\n`);
  }
  cpSync(`${SMALL}/catalogs`, catalogs, { recursive: true });
  return root;
}
