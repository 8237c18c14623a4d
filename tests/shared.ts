/** The folder beside the project, with what is not part of it: real files and reference tables. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where something of `../shared` is. */
export const shared = (...parts: readonly string[]): string => resolve('../shared', ...parts);

/**
 * Whether the tests that read a path of `../shared` are skipped: where it is absent, as on a user's machine, which is told.
 * @param untested What is then not tested, as it ends «Sin ../shared: …».
 */
export function isAbsent(path: string, untested: string): boolean {
  const absent = !existsSync(path);
  if (absent) console.warn(`Sin ../shared: ${untested}.`);
  return absent;
}
