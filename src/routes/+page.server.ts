import { loadFront } from '$features/overview/page.server';

export const load = () => loadFront();
