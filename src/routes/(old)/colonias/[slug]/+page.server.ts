import { loadColonia } from '$old/features/colonia/page.server';

export { entries } from '$old/features/colonia/page.server';

export const load = ({ params }) => loadColonia(params.slug);
