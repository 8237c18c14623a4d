import { json } from '@sveltejs/kit';
import { explorerQueries } from '$old/features/overview/index.server';
import { loadFacts } from '$old/lib/page/edition.server';
import { prepare } from '$old/lib/page/prepared.server';

export const prerender = true;

export const GET = async () => json(await prepare(explorerQueries(await loadFacts())));
