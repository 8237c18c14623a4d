import { loadData } from '$features/data/page.server';

export const load = () => loadData();
