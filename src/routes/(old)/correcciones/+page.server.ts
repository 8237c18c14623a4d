import { loadCorrections } from '$old/features/corrections/page.server';

export const load = () => loadCorrections();
