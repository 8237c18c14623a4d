import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { appFailed, appIsAlive, appStarts } from '$features/shell/appState';
import { unopened } from '$features/shell/unopened.svelte';
import { errorPageWords } from '$features/shell/words/es/errorPage';

/** How long a server may take to say whether it has a page, in milliseconds. */
const PATIENCE = 8000;

/** SvelteKit waits for it before it touches the page: below the floor of browsers, for ever. */
export const init: ClientInit = () => {
  if (document.documentElement.dataset['old'] === undefined) return appStarts();
  return never();
};

/**
 * A page whose program is gone (another release took its place) or does not come: it is opened whole, as a link
 * without a script does. Where the server does not answer, the reader stays where they are, and is told.
 */
export const handleError: HandleClientError = async ({ error, event, status }) => {
  if (status === 404) return { message: `${errorPageWords.missing}.` };
  console.error(error);
  if (!appIsAlive()) {
    appFailed();
    return never();
  }
  const { href, pathname, search, hash } = event.url;
  const isHere = location.href === href;
  if (await isServed(href)) {
    if (isHere) location.reload();
    else location.assign(href);
    return never();
  }
  // Back and Forward have changed the address already.
  if (isHere) return { message: `${errorPageWords.unloaded}.` };
  unopened.address = `${pathname}${search}${hash}`;
  return never();
};

/** SvelteKit waits for the answer before it replaces what is shown. */
const never = (): Promise<never> => new Promise(() => undefined);

async function isServed(href: string): Promise<boolean> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const { ok } = await fetch(href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: giveUp.signal,
    });
    return ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
