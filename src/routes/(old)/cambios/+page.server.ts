import { loadChanges } from '$old/features/changes/page.server';

export const load = () => loadChanges();
