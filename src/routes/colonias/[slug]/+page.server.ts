import { loadColonia } from '$features/colonia/page.server';

export { entries } from '$features/colonia/page.server';

export const load = ({ params }) => loadColonia(params.slug);
