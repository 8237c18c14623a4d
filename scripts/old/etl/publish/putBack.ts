/** What a build that was ended in the midst of its swap has left beside the release, taken away. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EtlError } from '../io/errors';
import { filesOf, lockRelease, MANIFEST, removeIfEmpty, takeAway } from './swapRelease';

/** What there is of a folder before a build. */
export interface Standing {
  readonly isThere: boolean;
  readonly files: readonly string[];
  /** Its text; null where there is none. */
  readonly manifest: string | null;
}

export const standingIn = (out: string): Standing => ({
  isThere: existsSync(out),
  files: filesOf(out),
  manifest: manifestIn(out),
});

/**
 * Leaves the old release as it stood; or the new one, where its manifest is in place already. Where
 * another build is at work by now it does nothing: the swap of that one clears up.
 */
export function putBack(out: string, before: Standing): void {
  const unlock = existsSync(dirname(resolve(out))) ? lockIfFree(out) : undefined;
  if (unlock === undefined) return;
  try {
    const manifest = manifestIn(out);
    const isSame = manifest === before.manifest;
    const stands = (name: string) =>
      isSame ? before.files.includes(name) : manifest?.includes(`"${name}"`) === true;
    takeAway(out, (name) => !stands(name));
    if (!before.isThere) removeIfEmpty(out);
  } finally {
    unlock();
  }
}

function lockIfFree(out: string): (() => void) | undefined {
  try {
    return lockRelease(out);
  } catch (thrown) {
    if (thrown instanceof EtlError) return undefined;
    throw thrown;
  }
}

function manifestIn(out: string): string | null {
  try {
    return readFileSync(join(out, MANIFEST), 'utf8');
  } catch {
    return null;
  }
}
