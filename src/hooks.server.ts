import type { Handle } from '@sveltejs/kit';
import { handleOld } from '$old/hooks.server';

const SCRIPTS = Object.values(INLINE_SCRIPTS)
  .map((script) => `<script>${script}</script>`)
  .join('');

/** Fills what app.html leaves open. */
export const handle: Handle = ({ event, resolve }) => {
  if (event.route.id?.startsWith('/(old)') === true) return handleOld({ event, resolve });
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%atlas.language%', 'es-MX').replace('%atlas.scripts%', () => SCRIPTS),
  });
};
