import type { Handle } from '@sveltejs/kit';
import { NEUTRAL_PAGE, NEUTRAL_TITLE } from '$features/shell/quickExit';

const SCRIPTS = INLINE_SCRIPTS.map((script) => `<script>${script}</script>`).join('');

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%inline.neutral%', NEUTRAL_PAGE)
        .replace('%inline.neutral-title%', NEUTRAL_TITLE)
        .replace('%inline.scripts%', () => SCRIPTS),
  });
