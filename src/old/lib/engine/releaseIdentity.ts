/** Which release something is of: the one that a page was written with, or the one a server holds. */
import type { Manifest } from '$old/lib/contract/manifest';
import { sha256 } from './sha256';

export interface ReleaseIdentity {
  /** Its id, which two releases may share. */
  readonly publicacion: string;
  /** sha256 of all that a page reads of its manifest: the fingerprint of each file is in it. */
  readonly huella: string;
}

/** The release of a page, and where the server should still hold it. */
export interface PageRelease extends ReleaseIdentity {
  /** Address of the folder with manifest.json, absolute or relative to the page. */
  readonly address: string;
  /** Address of the answers that were prepared for the page; null where there are none. */
  readonly prepared: string | null;
}

export async function identityOf(manifest: Manifest): Promise<ReleaseIdentity> {
  const { publicacion } = manifest;
  // What was parsed has its fields in the order of the schema, whatever the order in the file.
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  return { publicacion, huella: await sha256(text) };
}

export const sameRelease = (a: ReleaseIdentity, b: ReleaseIdentity): boolean =>
  a.publicacion === b.publicacion && a.huella === b.huella;
