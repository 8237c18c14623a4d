import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { appFailed, appIsAlive, appStarts } from '$old/features/shell/appState';
import { isServed, openWhole } from '$old/features/shell/openWhole';
import { errorPageWords } from '$old/features/shell/words/es/errorPage';

/** SvelteKit waits for it before it touches the page: below the floor of browsers, for ever. */
export const startOld: ClientInit = () => {
  if (document.documentElement.dataset['old'] === undefined) return appStarts();
  return never();
};

/**
 * A page whose program is gone (another release took its place) or does not come: it is opened whole, as a link
 * without a script does. Where the server does not answer, the reader stays where they are, and is told.
 */
export const handleOldError: HandleClientError = async ({ error, event, status }) => {
  if (status === 404) return { message: `${errorPageWords.missing}.` };
  console.error(error);
  if (!appIsAlive()) {
    appFailed();
    return never();
  }
  const { href } = event.url;
  // Back and Forward have changed the address already.
  if (location.href !== href) {
    await openWhole(event.url);
    return never();
  }
  if (!(await isServed(href))) return { message: `${errorPageWords.unloaded}.` };
  location.reload();
  return never();
};

/** SvelteKit waits for the answer before it replaces what is shown. */
const never = (): Promise<never> => new Promise(() => undefined);
