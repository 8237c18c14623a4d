/** Audits a release as it stands on disk, from its published files alone. */
import { examine, type AuditReport } from '../../../scripts/old/etl/audit/audit';
import { readRelease, readReleases } from '../../../scripts/old/etl/audit/readRelease';
import { readSameFacts } from '../../../scripts/old/etl/cells/sameFacts';

export type { AuditReport };

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @param previousDirs folders of the public releases that it follows, in order.
 * @throws EtlError when a folder is not a release, or holds rows finer than its profile allows;
 *   Error when its numbers contradict one another.
 */
export async function auditRelease(
  dir: string,
  ...previousDirs: readonly string[]
): Promise<AuditReport> {
  const release = await readRelease(dir);
  const earlier = await readReleases(previousDirs);
  return (await examine(release, earlier, readSameFacts())).report;
}
