import { loadBrief } from '$features/brief/page.server';

export { entries } from '$features/brief/page.server';

/** A release may know of no session, and then there is no such page. */
export const prerender = 'auto';

export const load = ({ params }) => loadBrief(params.fecha);
