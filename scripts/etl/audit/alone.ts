/** What is printed of one system, to know it again among others. */
import { createHash } from 'node:crypto';
import type { Joint } from '../cells/joinParts';
import { isPrinted } from '../cells/model';

/** The same for two systems whose cells are printed alike, have the same sums, and the same order of vintages. */
export function fingerprintOf({ system, suppressions, editions }: Joint): string {
  const hash = createHash('sha256');
  const order = [...new Set(system.vintages)].sort((a, b) => a - b);
  system.kinds.forEach((kind, cell) => {
    const suppression = suppressions[cell] ?? 'ninguna';
    const value = isPrinted(kind, suppression) ? system.values[cell] : '';
    const vintage = `${editions[cell] ?? ''};${order.indexOf(system.vintages[cell] ?? 0)}`;
    hash.update(`${system.names[cell] ?? ''};${vintage};${kind};${suppression};${value ?? ''}\n`);
  });
  for (const { total, parts, addsIn } of system.relations) {
    hash.update(`${addsIn}:${total}=${parts.join('+')}\n`);
  }
  return hash.digest('hex');
}
