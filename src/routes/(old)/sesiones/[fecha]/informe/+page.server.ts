import { loadBrief } from '$old/features/brief/page.server';

export { entries } from '$old/features/brief/page.server';


export const load = ({ params }) => loadBrief(params.fecha);
