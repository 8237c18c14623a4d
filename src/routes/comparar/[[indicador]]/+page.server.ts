import { loadPeers } from '$features/peers/page.server';

export { entries } from '$features/peers/page.server';

export const load = ({ params }) => loadPeers(params.indicador);
