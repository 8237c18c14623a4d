import { loadPeers } from '$old/features/peers/page.server';

export { entries } from '$old/features/peers/page.server';

export const load = ({ params }) => loadPeers(params.indicador);
