/** What the search finds: colonias by all their names, postal codes and places, each with its colonia. */
import { json } from '@sveltejs/kit';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf } from '$lib/data/query';
import { places } from './queries';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
  const { answer } = await bundledRelease();
  return json(rowsOf(places, await answer(places)));
}
