import type { Handle } from '@sveltejs/kit';
import keepPage from './inline/keepPage.js?raw';
import noTrail from './inline/noTrail.js?raw';
import quickExit from './inline/quickExit.js?raw';
import { NEUTRAL_PAGE, NEUTRAL_TITLE } from '$features/shell/quickExit';

/** In the order in which svelte.config.js tells the content policy their hashes. */
const SCRIPTS = [keepPage, quickExit, noTrail]
  .map((script) => `<script>${script}</script>`)
  .join('');

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%inline.neutral%', NEUTRAL_PAGE)
        .replace('%inline.neutral-title%', NEUTRAL_TITLE)
        .replace('%inline.scripts%', () => SCRIPTS),
  });
