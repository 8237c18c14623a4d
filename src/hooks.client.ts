import type { ClientInit } from '@sveltejs/kit';
import { isOnTheFloor } from './routes/floor';

/** SvelteKit waits for it before it touches the page: below the floor of browsers, for ever. */
export const init: ClientInit = () =>
  isOnTheFloor() ? undefined : new Promise<void>(() => undefined);
