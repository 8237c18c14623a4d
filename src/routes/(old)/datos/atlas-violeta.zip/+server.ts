import { releasePackage } from '$old/features/data/releasePackage.server';

export const prerender = true;

export const GET = async () =>
  new Response(await releasePackage(), { headers: { 'content-type': 'application/zip' } });
