/** Official lists with invented rows, and a project whose catalogues they go into. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLONIAS, PROJECT, scratch } from '../etl/project';

export function file(name: string, ...lines: readonly string[]): string {
  const path = join(scratch(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** The invented alcaldía of two catalogued colonias. */
export function project(): string {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  return root;
}

export { COLONIAS };
