import { error } from '@sveltejs/kit';
import { movedAddresses, movedPage } from '$features/help/moved.server';
import { loadSite } from '$lib/page/site.server';
import { aroundIn } from '$features/shell/aroundIn';

export const prerender = true;
export const trailingSlash = 'always';
export const entries = movedAddresses;

export const GET = async ({ params: { lengua, vieja } }) => {
  const language = lengua ?? 'es-MX';
  const { perfil } = await loadSite();
  const { neutral, strip } = aroundIn(language);
  const exit = { ...neutral, words: strip.leave, script: INLINE_SCRIPTS.quickExit };
  // What follows to the end comes with its slash.
  const old = vieja.replace(/\/$/, '');
  const page = movedPage({ language, old }, exit, perfil === 'interno');
  if (page === null) error(404);
  return new Response(page, { headers: { 'content-type': 'text/html' } });
};
