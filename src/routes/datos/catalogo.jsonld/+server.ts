import { catalogue } from '$features/data/machine/catalogue';
import { loadPublished } from '$features/data/machine/published.server';
import { publicSite } from '$features/data/publicSite.server';

/** Only where the site knows its own address. */
export const prerender = publicSite() !== null;

export const GET = async () =>
  new Response(catalogue(await loadPublished()), {
    headers: { 'content-type': 'application/ld+json' },
  });
