/** How the program of the site goes, told to src/inline/keepPage.js, which keeps the page that was served. */

/** Before anything of the page is touched. */
export const appStarts = (): void => tell('starts');

/** Everything of the first page stands. */
export const appMounted = (): void => tell('mounted');

/** It can't go on: the page that was served comes back. */
export const appFailed = (): void => tell('failed');

/** Whether it started, so that an error is no longer one of starting. */
export const appIsAlive = (): boolean => document.documentElement.dataset['app'] === 'alive';

function tell(what: 'starts' | 'mounted' | 'failed'): void {
  document.dispatchEvent(new Event(`atlas:${what}`));
}
