/**
 * The router says the title of a page after any change of its address (its `#svelte-announcer`). A choice changes
 * the address of the page that is open: what is said then is the new finding ($lib/page/HeardFinding), and the
 * title is said only of another page.
 */
const announcer = (): HTMLElement | null => document.getElementById('svelte-announcer');

export const keepTitleQuiet = (): void => announcer()?.setAttribute('aria-hidden', 'true');

export const letTitleBeSaid = (): void => announcer()?.removeAttribute('aria-hidden');
