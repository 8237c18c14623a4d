/** A file of this site that is no table, read as what it holds. */
import { patienceFor } from '$old/lib/engine/patience';
import { fetchSteadily } from '$old/lib/engine/steadyFetch';

/**
 * @param address of a file that this same build wrote, which is trusted
 * @throws SilenceError where nothing comes; an error with the status where the server has none
 */
export async function bringJson<Content>(address: string): Promise<Content> {
  const url = new URL(address, location.href);
  const bytes = await fetchSteadily(url, {
    limit: patienceFor('network'),
    check: ({ ok, status }) => {
      if (!ok) throw new Error(`«${url.pathname}»: HTTP ${status}.`);
    },
  });
  const content: Content = JSON.parse(new TextDecoder().decode(bytes));
  return content;
}
