/** An invented project: the real records of sources, and catalogues with nothing in them, or with little. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAccepted } from '../../scripts/etl/check/plausible';

export const SMALL = 'tests/etl/small';

/** Of each catalogue the header alone. */
export function emptyProject(root: string): void {
  const catalogs = join(root, 'data/catalogs');
  mkdirSync(catalogs, { recursive: true });
  cpSync('data/sources', join(root, 'data/sources'), { recursive: true });
  for (const name of readdirSync('data/catalogs')) {
    const [header = ''] = readFileSync(join('data/catalogs', name), 'utf8').split('\n');
    writeFileSync(join(catalogs, name), `${header}\n`);
  }
}

/** With the small catalogues. @returns its root. */
export function inventedProject(folder: string): string {
  const root = join(folder, 'project');
  emptyProject(root);
  cpSync(`${SMALL}/catalogs`, join(root, 'data/catalogs'), { recursive: true });
  return root;
}

const SOURCES = readdirSync('data/sources').map((file) => file.replace('.json', ''));

/** What few invented rows break: they are no file that anybody would publish. */
export const UNLIKELY = SOURCES.flatMap((source) =>
  ['silencio', 'ilegibles', 'iguales', 'cerrados', 'fechas', 'mes', 'altos'].map(
    (rule) => `${rule}:${source}`,
  ),
);
export const accepted = parseAccepted(UNLIKELY);
