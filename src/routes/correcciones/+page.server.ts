import { loadCorrections } from '$features/corrections/page.server';

export const load = () => loadCorrections();
