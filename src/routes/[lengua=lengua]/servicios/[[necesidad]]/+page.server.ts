import { loadHelp } from '$features/help/page.server';

export { otherEntries as entries } from '$features/help/page.server';

export const load = ({ params }) => loadHelp(params.necesidad);
