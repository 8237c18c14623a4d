import { loadIndex } from '$features/colonia/indexPage.server';

export const load = () => loadIndex();
