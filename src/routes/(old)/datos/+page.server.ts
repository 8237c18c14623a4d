import { loadData } from '$old/features/data/page.server';

export const load = () => loadData();
