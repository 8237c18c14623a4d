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
import { readRelease } from '../protect/readRelease';
import type { Release } from '../protect/release';
import { MANIFEST } from '../publish/swapRelease';
import type { BuildOptions } from './options';

export interface EarlierReleases {
  readonly kept: readonly KeptRelease[];
  /** In the order in which they were published. */
  readonly releases: readonly Release[];
}

/**
 * Those that are kept, and the one that stands where the new one goes, if it isn't: of whatever alcaldía. Each prints
 * the counts of all sixteen, and hides some of them; another choice of which would tell them, and with them those of
 * the colonias that they are the sum of (docs/decisions/historia-propia.md). The internal profile, whose readers see
 * everything, does without.
 * @param stands whether one of the same profile stands there.
 */
export async function earlierReleases(
  root: string,
  { profile, out }: Pick<BuildOptions, 'profile' | 'out'>,
  stands: boolean,
): Promise<EarlierReleases> {
  if (profile === 'interno') return { kept: [], releases: [] };
  const kept = keptReleases(root);
  const releases = await readKept(kept);
  if (!stands) return { kept, releases };
  const own = keptManifest(readFileSync(join(out, MANIFEST), 'utf8'));
  const isKept = kept.some(({ manifest }) => printsTheSame(manifest, own));
  return { kept, releases: isKept ? releases : [...releases, await readRelease(out)] };
}
