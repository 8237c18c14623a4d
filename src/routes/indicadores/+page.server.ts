import { loadSheets } from '$features/indicators/sheets.server';

export const load = loadSheets;
