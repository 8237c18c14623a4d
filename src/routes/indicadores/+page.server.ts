import { loadSheets } from '$features/indicators/sheets.server';

export async function load() {
  return loadSheets();
}
