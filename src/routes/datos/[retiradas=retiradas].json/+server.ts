import { askWithdrawn } from '$lib/page/pastReleases.server';

export const prerender = true;

/** None of a site of internal use, where none was withdrawn. */
export const entries = async () =>
  (await askWithdrawn()).length === 0 ? [] : [{ retiradas: 'retiradas' }];

export const GET = async () => Response.json(await askWithdrawn());
