import { loadReach } from '$old/features/help/reachPage.server';

export const load = () => loadReach();
