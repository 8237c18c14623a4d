import { loadSite } from '$old/lib/page/site.server';

export const load = () => loadSite();
