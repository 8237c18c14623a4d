/** What a release says by itself of one system, to know it again beside earlier releases. */
import { createHash } from 'node:crypto';
import type { LinkedTables } from './linkTables';
import { isPrinted } from './model';

/** The same for two systems whose own cells are printed alike and have the same sums, whatever lies beside them. */
export function fingerprintOf({ system, suppressions, ages }: LinkedTables): string {
  const hash = createHash('sha256');
  const isOwn = (cell: number) => ages[cell] === 0;
  system.kinds.forEach((kind, cell) => {
    if (!isOwn(cell)) return;
    const suppression = suppressions[cell] ?? 'ninguna';
    const value = isPrinted(kind, suppression) ? system.values[cell] : '';
    hash.update(`${system.names[cell] ?? ''};${kind};${suppression};${value ?? ''}\n`);
  });
  for (const { total, parts } of system.relations) {
    if (isOwn(total)) hash.update(`${total}=${parts.join('+')}\n`);
  }
  return hash.digest('hex');
}
