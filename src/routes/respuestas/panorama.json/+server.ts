import { json } from '@sveltejs/kit';
import { explorerQueries } from '$features/overview/index.server';
import { loadFacts } from '$lib/page/edition.server';
import { prepare } from '$lib/page/prepared.server';

export const prerender = true;

export const GET = async () => json(await prepare(explorerQueries(await loadFacts())));
