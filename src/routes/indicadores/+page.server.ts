import { loadSheets } from './sheets.server';

export async function load() {
  return loadSheets();
}
