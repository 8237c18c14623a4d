import { askCkan } from './ckan';
import type { Means } from './download';
import type { Place } from './downloadDescriptor';
import type { Offering } from './offer';
import { askPage, directOffering } from './pageLinks';

/**
 * What a place announces, asked of its portal.
 * @throws EtlError when it does not tell.
 */
export async function offeringOf(
  place: Place,
  { client, source }: Pick<Means, 'client' | 'source'>,
): Promise<Offering> {
  switch (place.tipo) {
    case 'ckan':
      return askCkan(client, source, place.portal, place.slugs);
    case 'pagina':
      return askPage(client, source, place.pagina);
    case 'directo':
      return directOffering(place.pagina, place.direcciones);
  }
}
