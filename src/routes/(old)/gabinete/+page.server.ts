import { loadCabinet } from '$old/features/cabinet/page.server';

export const load = () => loadCabinet();
