import { loadList } from '$features/overview/index.server';

export { listEntries as entries } from '$features/overview/index.server';

/** Only where there are more colonias than a page can hold. */
export const prerender = 'auto';

export const load = () => loadList();
