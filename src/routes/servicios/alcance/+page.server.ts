import { loadReach } from '$features/help/reachPage.server';

export const load = () => loadReach();
