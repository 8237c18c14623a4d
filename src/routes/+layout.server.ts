import { loadSite } from '$lib/page/site.server';

export const load = () => loadSite();
