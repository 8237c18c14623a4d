/** The pages of the site, brought only where one is looked for: scripts/lib/site-index.mjs writes them. */
import { patienceFor } from '$lib/engine/patience';
import { fetchSteadily } from '$lib/engine/steadyFetch';
import type { KnownPage } from './nearAddress';

/**
 * @param url of `direcciones.json`
 * @throws what fetchSteadily throws
 */
export async function fetchKnownPages(url: URL): Promise<readonly KnownPage[]> {
  const bytes = await fetchSteadily(url, {
    limit: patienceFor('network'),
    check: ({ ok, status }) => {
      if (!ok) throw new Error(`«${url.pathname}»: HTTP ${status}.`);
    },
  });
  const pages: readonly KnownPage[] = JSON.parse(new TextDecoder().decode(bytes));
  return pages;
}
