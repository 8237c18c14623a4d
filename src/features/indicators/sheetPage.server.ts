import { error } from '@sveltejs/kit';
import { ofIndicator } from '$features/agreements';
import { loadRegister } from '$features/agreements/index.server';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import { loadSheets } from './sheets.server';
import { loadWomenPerTen } from './womenPerTen.server';
import { unknownIndicator } from '$lib/words/es/addressNotes';

/** One sheet for each indicator of the catalogue, counted in this release or not. */
export function entries() {
  return INDICATOR_IDS.map((id) => ({ id }));
}

export async function loadSheet(name: string) {
  const [{ indicadores, ...facts }, { agreements, asOf }] = await Promise.all([
    loadSheets(),
    loadRegister(),
  ]);
  const sheet = indicadores.find(({ id }) => id === name);
  if (sheet === undefined) error(404, unknownIndicator(name));
  const linked = (ids: readonly string[]) =>
    indicadores.filter(({ id }) => ids.includes(id)).map(({ id, nombre }) => ({ id, nombre }));
  return {
    ...facts,
    sheet,
    padre: linked(sheet.padre === null ? [] : [sheet.padre]),
    partes: linked(sheet.partes),
    agreements: ofIndicator(agreements, sheet.id),
    asOf,
    women: await loadWomenPerTen(sheet.id),
  };
}

export type SheetData = Awaited<ReturnType<typeof loadSheet>>;
