import { loadIndex } from '$old/features/colonia/indexPage.server';

export const load = () => loadIndex();
