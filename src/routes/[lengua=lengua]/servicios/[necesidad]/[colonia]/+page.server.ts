import { loadNear, otherNearEntries } from '$features/help/nearPage.server';

export const entries = otherNearEntries;

export const load = ({ params, url }) => loadNear(params, url.pathname);
