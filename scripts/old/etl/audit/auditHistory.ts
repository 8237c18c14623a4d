/** Audits a release as it stands on disk, alone and together with the earlier ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine, type AuditReport } from './audit';
import type { PileFloor } from '../piles/pileTable';
import { readRelease, readReleases } from './readRelease';
import type { CaseCell } from '../cells/relations';
import type { Release } from '../cells/release';
import { readSameFacts } from '../cells/sameFacts';
import { keptManifest, keptReleases, printsTheSame, readKept } from './keptReleases';
import { likelyAudit, type LikelyAudit } from './likelyAudit';
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
 * @param floors what whoever knows all the rules can tell of piles, beyond what is written of them.
 * @throws EtlError when the folder is not a release, or holds rows finer than its profile allows;
 *   Error when its numbers contradict one another.
 */
export async function auditHistory(
  root: string,
  dir: string,
  earlier: readonly Release[],
  floors: readonly PileFloor[] = [],
): Promise<HistoryAudit> {
  const release = withFloors(await readRelease(dir), floors);
  const { report, recovered, narrowestSafe } = await examine(release, earlier, readSameFacts(root));
  const { beyond, stale } = compareWith(revealedCells(root), recovered);
  return {
    report: { ...report, recuperables: beyond.length, intervalo_minimo: narrowestSafe },
    revealed: recovered.length - beyond.length,
    beyond,
    stale,
  };
}

function withFloors(release: Release, floors: readonly PileFloor[]): Release {
  const told = release.structure.floorOf;
  const known = new Map(floors.map(({ least, ...of }) => [keyOf(of), least]));
  const floorOf = (of: CaseCell) => Math.max(told?.(of) ?? 0, known.get(keyOf(of)) ?? 0);
  return { ...release, structure: { ...release.structure, floorOf } };
}

const keyOf = ({ fuente, indicador, clave, anio }: CaseCell) =>
  [fuente, indicador, clave, anio].join(' ');

/**
 * What the hidden counts of a release probably are; what is new in it is what none but itself hides.
 * @param dir folder with `manifest.json` and the Parquet files it names.
 */
export async function likelyAgainst(root: string, dir: string): Promise<LikelyAudit> {
  const own = keptManifest(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const others = keptReleases(root).filter(({ manifest }) => !printsTheSame(manifest, own));
  return likelyAudit(await readRelease(dir), await readKept(others));
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
    const earlier = await readReleases(previous);
    return { ...(await auditHistory(root, dir, earlier)), earlier: previous };
  }
  const kept = keptReleases(root);
  const earlier = kept.map(({ manifest }) => manifest.publicacion);
  return { ...(await auditHistory(root, dir, await readKept(kept))), earlier };
}
