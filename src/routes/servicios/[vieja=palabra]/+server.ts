import { error } from '@sveltejs/kit';
import { isNeed } from '$features/help/answers/needs';
import { movedAddresses, movedPage } from '$features/help/moved.server';
import { loadSite } from '$lib/page/site.server';
import { aroundWords } from '$features/shell/words/es/around';

export const prerender = true;
export const trailingSlash = 'always';
export const entries = movedAddresses;

export const GET = async ({ params: { vieja } }) => {
  if (!isNeed(vieja)) error(404);
  const { perfil } = await loadSite();
  const exit = {
    ...aroundWords.neutral,
    words: aroundWords.strip.leave,
    script: INLINE_SCRIPTS.quickExit,
  };
  const page = movedPage(vieja, exit, perfil === 'interno');
  return new Response(page, { headers: { 'content-type': 'text/html' } });
};
