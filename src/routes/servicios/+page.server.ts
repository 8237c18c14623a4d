import { loadHelp } from '$features/help/page.server';

export const load = () => loadHelp();
