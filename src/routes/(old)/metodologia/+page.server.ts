import { loadMethods } from '$old/features/methods/page.server';

export const load = () => loadMethods();
