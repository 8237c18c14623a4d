import { loadSession } from '$old/features/agreements/sessionPage.server';

export { entries } from '$old/features/agreements/sessionPage.server';


export const load = ({ params }) => loadSession(params.fecha);
