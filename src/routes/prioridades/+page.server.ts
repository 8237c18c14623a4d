import { loadPriorities } from '$features/priorities/page.server';

export const load = () => loadPriorities();
