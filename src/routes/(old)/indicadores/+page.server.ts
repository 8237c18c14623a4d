import { loadIndex } from '$old/features/indicators/sheets.server';

export const load = loadIndex;
