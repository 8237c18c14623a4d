/** Since when releases give cells away that nobody can take back. */
import type { Manifest } from '$old/lib/contract/manifest';

/** Letters of the day that the id of a release begins with. */
const DAY = '2025-01-31'.length;

/** @returns the day of the first release of all; null where none gives a cell away */
export function firstRevealing({
  historia,
}: Pick<Manifest['auditoria'], 'historia'>): string | null {
  const [first] = historia?.publicaciones ?? [];
  return first === undefined || historia?.ya_reveladas === 0 ? null : first.slice(0, DAY);
}
