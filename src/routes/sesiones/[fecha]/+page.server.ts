import { loadSession } from '$features/agreements/sessionPage.server';

export { entries } from '$features/agreements/sessionPage.server';

/** A release may know of no session, and then there is no such page. */
export const prerender = 'auto';

export const load = ({ params }) => loadSession(params.fecha);
