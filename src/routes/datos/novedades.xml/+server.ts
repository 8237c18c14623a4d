import { feed } from '$features/data/machine/feed';
import { loadPublished } from '$features/data/machine/published.server';
import { publicSite } from '$features/data/publicSite.server';

/** Only where the site knows its own address. */
export const prerender = publicSite() !== null;

export const GET = async () =>
  new Response(feed(await loadPublished()), {
    headers: { 'content-type': 'application/atom+xml;charset=utf-8' },
  });
