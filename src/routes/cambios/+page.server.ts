import { loadChanges } from '$features/changes/page.server';

export const load = () => loadChanges();
