import { browser, version } from '$app/environment';

/** Every page is a file: prerendered, at an address that ends in a slash. */
export const prerender = true;
export const trailingSlash = 'always';

/**
 * A link followed in an open page brings the data of another: where the site was renewed in between,
 * they are not shown by this one's program, and the browser opens the address anew.
 */
export async function load({ data, url, untrack }) {
  // The page of unknown addresses comes without the server's data.
  const served: { version: string } | null = data;
  if (browser && served !== null && served.version !== version) {
    location.href = untrack(() => url.href);
    // The page that stands stays whole until the other comes.
    await new Promise(() => {});
  }
  return data;
}
