import { loadPriorities } from '$old/features/priorities/page.server';

export const load = () => loadPriorities();
