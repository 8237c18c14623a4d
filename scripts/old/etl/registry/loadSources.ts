/**
 * Finds every source: a descriptor in `data/sources-old/` and, where it holds cases, the module of the
 * same name in `scripts/etl/sources/`. No list of them is kept anywhere.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EtlError } from '../io/errors';
import { readDescriptor, type SourceDescriptor } from './descriptor';
import { isSource, type CaseSource } from './source';

/** Of this program; a root with modules of its own goes before. */
const MODULES = resolve(import.meta.dirname, '../sources');

/** Ids of all sources that have a descriptor, in alphabetical order. */
export function sourceIds(root: string): readonly string[] {
  return readdirSync(resolve(root, 'data/sources-old'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .toSorted();
}

export interface RegisteredSource {
  readonly source: CaseSource;
  readonly descriptor: SourceDescriptor;
}

/**
 * The source of cases with an id; undefined for a source of geography or facts.
 * @throws EtlError when its module does not define it.
 */
export async function loadSource(root: string, id: string): Promise<RegisteredSource | undefined> {
  const path = [resolve(root, 'scripts/etl/sources'), MODULES]
    .map((folder) => join(folder, `${id}.ts`))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const loaded: Record<string, unknown> = await import(pathToFileURL(path).href);
  const source = Object.values(loaded).find(isSource);
  if (source === undefined || source.id !== id) {
    throw new EtlError(
      `«scripts/etl/sources/${id}.ts» no define la fuente «${id}».`,
      'Exporta en él el resultado de defineSource, con ese mismo id.',
    );
  }
  return { source, descriptor: readDescriptor(root, id) };
}

/** Every source of cases, in alphabetical order. */
export async function loadSources(root: string): Promise<readonly RegisteredSource[]> {
  const found: RegisteredSource[] = [];
  for (const id of sourceIds(root)) {
    const registered = await loadSource(root, id);
    if (registered !== undefined) found.push(registered);
  }
  return found;
}
