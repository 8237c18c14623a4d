import { loadClusters } from '$features/clusters/page.server';

export { entries } from '$features/clusters/page.server';

export const load = ({ params }) => loadClusters(params.indicador);
