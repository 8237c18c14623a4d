/**
 * The release that a new one is held against and says what it changed of: the one before it of the colonias of
 * the same alcaldías. Against one of others, everything would be new and everything gone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { READABLE } from '../audit/halfKept';
import { keptReleases } from '../audit/keptReleases';
import type { Profile } from '../count/observation';
import { MANIFEST } from '../publish/swapRelease';
import { previousRelease, type PreviousRelease } from './previousRelease';

export interface ReleasesBefore {
  /** Whether one of the same profile and threshold stands where the new one goes, of whatever alcaldía. */
  readonly stands: boolean;
  /** The last of the same alcaldías; null where there is none. */
  readonly own: PreviousRelease | null;
  /**
   * The last that was published, whatever it is of, where none of its own stands: what to expect of a first build.
   * Null where nothing was published yet, or one of its own stands.
   */
  readonly expected: PreviousRelease | null;
}

/**
 * Looks for it where the new one goes, and where one of other alcaldías stands there, among what was published.
 * An empty folder begins without a history.
 * @param root of the project
 * @param out folder of releases
 * @param alcaldias whose colonias the new one tells of
 * @throws EtlError when what stands there can't be read.
 */
export async function releasesBefore(
  root: string,
  out: string,
  asked: { readonly profile: Profile; readonly k: number },
  alcaldias: readonly string[],
): Promise<ReleasesBefore> {
  const standing = await previousRelease(out, asked);
  if (standing === null) {
    return { stands: false, own: null, expected: await lastPublished(root) };
  }
  const isOwn = ({ alcaldias: its }: PreviousRelease) =>
    its.toSorted().join() === [...new Set(alcaldias)].toSorted().join();
  if (isOwn(standing)) return { stands: true, own: standing, expected: null };
  if (asked.profile === 'interno') return { stands: true, own: null, expected: null };
  for (const { dir, manifest } of keptReleases(root).toReversed()) {
    const whole = join(root, READABLE, manifest.publicacion);
    const kept = await previousRelease(existsSync(join(whole, MANIFEST)) ? whole : dir, asked);
    if (kept !== null && isOwn(kept)) return { stands: true, own: kept, expected: null };
  }
  return { stands: true, own: null, expected: await lastPublished(root) };
}

/** Of the public profile, whatever is built: its counts of whole alcaldías are the same. */
async function lastPublished(root: string): Promise<PreviousRelease | null> {
  const last = keptReleases(root).at(-1);
  return last === undefined
    ? null
    : previousRelease(last.dir, { profile: 'publico', k: last.manifest.k });
}
