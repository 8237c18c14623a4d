import { loadVerify } from '$features/verify/page.server';

export const load = () => loadVerify();
