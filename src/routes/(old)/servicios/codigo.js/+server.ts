import script from '$old/features/help/programs/code?script';

export const prerender = true;

export const GET = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
