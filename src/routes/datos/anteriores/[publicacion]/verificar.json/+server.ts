import { loadPastTopics } from '$features/verify/topics.server';
import { readableReleases } from '$lib/page/pastReleases.server';

export const prerender = true;

export const entries = async () =>
  (await readableReleases()).map((publicacion) => ({ publicacion }));

export const GET = async ({ params }) => Response.json(await loadPastTopics(params.publicacion));
