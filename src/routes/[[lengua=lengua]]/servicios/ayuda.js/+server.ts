import english from '$features/help/programs/en?script';
import spanish from '$features/help/programs/es?script';
import french from '$features/help/programs/fr?script';
import { languageEntries } from '$features/help/helpIn';

export const prerender = true;
export const entries = () => [{}, ...languageEntries()];

const SCRIPTS = { en: english, fr: french };

export const GET = ({ params: { lengua } }) =>
  new Response(lengua === undefined ? spanish : SCRIPTS[lengua], {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
