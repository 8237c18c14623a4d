import type { Handle } from '@sveltejs/kit';
import { handleOld } from '$old/hooks.server';

const SCRIPTS = Object.values(INLINE_SCRIPTS);

/** The routes that have a script of their own. */
const OWN: Readonly<Record<string, keyof typeof PAGE_SCRIPTS>> = {
  '/(site)/insertar/[figura]': 'embed',
};

function scriptsOf(route: string | null): string {
  const own = OWN[route ?? ''];
  return [...SCRIPTS, ...(own === undefined ? [] : [PAGE_SCRIPTS[own]])]
    .map((script) => `<script>${script}</script>`)
    .join('');
}

/** Fills what app.html leaves open. */
export const handle: Handle = ({ event, resolve }) => {
  if (event.route.id?.startsWith('/(old)') === true) return handleOld({ event, resolve });
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%atlas.language%', 'es-MX')
        .replace('%atlas.scripts%', () => scriptsOf(event.route.id)),
  });
};
