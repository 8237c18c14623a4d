import english from '$features/help/programs/searchEn?script';
import french from '$features/help/programs/searchFr?script';
import { languageEntries } from '$features/help/helpIn';

export const prerender = true;
export const entries = languageEntries;

const SCRIPTS = { en: english, fr: french };

export const GET = ({ params: { lengua } }) =>
  new Response(SCRIPTS[lengua], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
