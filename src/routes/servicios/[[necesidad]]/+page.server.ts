import { loadHelp } from '$features/help/page.server';

export { entries } from '$features/help/page.server';

export const load = ({ params }) => loadHelp(params.necesidad);
