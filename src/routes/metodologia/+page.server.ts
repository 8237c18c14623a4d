import { loadMethods } from '$features/methods/page.server';

export const load = () => loadMethods();
