/** Audits a release as it stands on disk, alone and together with the earlier ones. */
import { examine, type AuditReport } from '../protect/audit';
import { readRelease } from '../protect/readRelease';
import type { Release } from '../protect/release';
import { keptReleases, readKept } from './keptReleases';
import { compareWith, revealedCells, type Compared } from './revealed';

export interface HistoryAudit extends Compared {
  /** `recuperables` are those beyond the list; the narrowest interval is of the others. */
  readonly report: AuditReport;
  /** How many cells of the list are indeed recovered. */
  readonly revealed: number;
}

/**
 * @param root of the project, where the list of what can't be taken back is.
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @param earlier the releases before it, in order.
 * @throws EtlError when the folder is not a release, or holds rows finer than its profile allows;
 *   Error when its numbers contradict one another.
 */
export async function auditHistory(
  root: string,
  dir: string,
  earlier: readonly Release[],
): Promise<HistoryAudit> {
  const { report, recovered, narrowestSafe } = await examine(await readRelease(dir), earlier);
  const { beyond, stale } = compareWith(revealedCells(root), recovered);
  return {
    report: { ...report, recuperables: beyond.length, intervalo_minimo: narrowestSafe },
    revealed: recovered.length - beyond.length,
    beyond,
    stale,
  };
}

/** What an audit covers: the ids of the earlier releases, or their folders. */
export interface AuditAgainst extends HistoryAudit {
  readonly earlier: readonly string[];
}

/**
 * @param previous folders of the releases before it, in order; where none is given, all that are kept.
 */
export async function auditAgainst(
  root: string,
  dir: string,
  previous: readonly string[],
): Promise<AuditAgainst> {
  if (previous.length > 0) {
    const earlier: Release[] = [];
    for (const folder of previous) earlier.push(await readRelease(folder));
    return { ...(await auditHistory(root, dir, earlier)), earlier: previous };
  }
  const kept = keptReleases(root);
  const earlier = kept.map(({ manifest }) => manifest.publicacion);
  return { ...(await auditHistory(root, dir, await readKept(kept))), earlier };
}
