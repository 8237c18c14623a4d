import { loadIndex } from '$features/indicators/sheets.server';

export const load = loadIndex;
