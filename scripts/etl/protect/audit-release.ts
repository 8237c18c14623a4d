/** Audits a release as it stands on disk, from its published files alone. */
import { audit, type AuditReport } from './audit';
import { readRelease } from './readRelease';

export type { AuditReport };

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @param previousDir folder of the public release that this one follows.
 * @throws EtlError when a folder is not a release, or holds rows finer than its profile allows;
 *   Error when its numbers contradict one another.
 */
export async function auditRelease(dir: string, previousDir?: string): Promise<AuditReport> {
  const release = await readRelease(dir);
  return audit(release, previousDir === undefined ? undefined : await readRelease(previousDir));
}
