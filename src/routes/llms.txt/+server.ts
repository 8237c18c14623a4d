import { guide } from '$features/data/machine/guide';
import { loadPublished } from '$features/data/machine/published.server';
import { publicSite } from '$features/data/publicSite.server';

/** Only where the site knows its own address. */
export const prerender = publicSite() !== null;

export const GET = async () =>
  new Response(guide(await loadPublished()), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
