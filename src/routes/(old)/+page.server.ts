import { loadFront } from '$old/features/overview/page.server';

export const load = () => loadFront();
