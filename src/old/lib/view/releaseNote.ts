/** The release that an address names, where another one is shown. */
import type { AddressNote } from './addressNote';
import type { Params } from './view';

export type ReleaseNote = Extract<AddressNote, { readonly kind: 'publicacion' }>;

/**
 * @param here id of the release that is shown
 * @param differs what may be another in it
 * @returns none where the address names that one, or no release
 */
export function releaseNotes(
  params: Params,
  here: string,
  differs: ReleaseNote['differs'] = 'cifras',
): readonly ReleaseNote[] {
  const asked = params.get('publicacion') || null;
  return asked === null || asked === here ? [] : [{ kind: 'publicacion', asked, here, differs }];
}
