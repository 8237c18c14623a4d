import { createHash } from 'node:crypto';

/**
 * A short name for the files that a source was counted from.
 * @param hashes their sha256, in any order.
 * @returns undefined where there are none.
 */
export function editionName(hashes: readonly string[]): string | undefined {
  if (hashes.length === 0) return undefined;
  return createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex').slice(0, 8);
}
