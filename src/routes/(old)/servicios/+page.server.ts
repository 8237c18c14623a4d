import { loadHelp } from '$old/features/help/page.server';

export const load = () => loadHelp();
