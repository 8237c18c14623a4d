import { loadCabinet } from '$features/cabinet/page.server';

export const load = () => loadCabinet();
