/** All that was published before a release, as it is protected and audited beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  keptManifest,
  keptReleases,
  printsTheSame,
  readKept,
  type KeptRelease,
} from '../audit/keptReleases';
import { readRelease } from '../audit/readRelease';
import type { Release } from '../cells/release';
import { MANIFEST } from '../publish/swapRelease';
import type { BuildOptions } from './options';

export interface EarlierReleases {
  readonly kept: readonly KeptRelease[];
  /** In the order in which they were published, of whatever alcaldía: what is audited beside a new one. */
  readonly releases: readonly Release[];
  /** Those among them all of whose colonias it tells of: what a new one is decided by. */
  readonly decidedBy: readonly Release[];
}

/**
 * Those that are kept, and the one that stands where the new one goes, if it isn't. The internal profile, whose
 * readers see everything, does without.
 * @param stands whether one of the same profile stands there.
 * @param alcaldias whose colonias the new one tells of.
 */
export async function earlierReleases(
  root: string,
  { profile, out }: Pick<BuildOptions, 'profile' | 'out'>,
  stands: boolean,
  alcaldias: readonly string[],
): Promise<EarlierReleases> {
  if (profile === 'interno') return { kept: [], releases: [], decidedBy: [] };
  const kept = keptReleases(root);
  const before = await readKept(kept);
  const standing = stands ? keptManifest(readFileSync(join(out, MANIFEST), 'utf8')) : null;
  const isKept =
    standing === null || kept.some(({ manifest }) => printsTheSame(manifest, standing));
  const releases = isKept ? before : [...before, await readRelease(out)];
  const asked = new Set(alcaldias);
  return {
    kept,
    releases,
    decidedBy: releases.filter(
      ({ alcaldias: own }) => own?.every((key) => asked.has(key)) ?? false,
    ),
  };
}
