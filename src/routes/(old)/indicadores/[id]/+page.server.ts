import { loadSheet } from '$old/features/indicators/sheetPage.server';

export { entries } from '$old/features/indicators/sheetPage.server';

export const load = ({ params }) => loadSheet(params.id);
