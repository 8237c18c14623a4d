import english from '$old/features/help/programs/en?script';
import spanish from '$old/features/help/programs/es?script';
import french from '$old/features/help/programs/fr?script';
import { languageEntries } from '$old/features/help/helpIn';

export const prerender = true;
export const entries = () => [{}, ...languageEntries()];

const SCRIPTS = { en: english, fr: french };

export const GET = ({ params: { lengua } }) =>
  new Response(lengua === undefined ? spanish : SCRIPTS[lengua], {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
