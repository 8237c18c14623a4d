import { loadNear, nearEntries } from '$features/help/nearPage.server';

export const entries = nearEntries;

export const load = ({ params, url }) => loadNear(params, url.pathname);
