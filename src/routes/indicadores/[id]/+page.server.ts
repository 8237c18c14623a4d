import { loadSheet } from '$features/indicators/sheetPage.server';

export { entries } from '$features/indicators/sheetPage.server';

export const load = ({ params }) => loadSheet(params.id);
