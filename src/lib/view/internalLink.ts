/** Addresses made where small counts are not protected: a public site opens none of them. */
import { isInternalRelease } from '$lib/contract/internal';
import type { Params } from './view';

/**
 * Whether an address was made on a site of internal use and this one is public.
 * @param here id of the release of this site
 */
export function isRefusedHere(params: Params, here: string): boolean {
  return isInternalRelease(params.get('publicacion') ?? '') && !isInternalRelease(here);
}
