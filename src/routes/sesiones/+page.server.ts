import { loadRegisterPage } from '$features/agreements/page.server';

export const load = () => loadRegisterPage();
