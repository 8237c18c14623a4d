import { loadRegisterPage } from '$old/features/agreements/page.server';

export const load = () => loadRegisterPage();
