import { error } from '@sveltejs/kit';
import { ofIndicator } from '$old/features/agreements';
import { loadRegister } from '$old/features/agreements/index.server';
import { INDICATOR_IDS } from '$old/lib/contract/indicators/catalogue';
import type { ManifestSource } from '$old/lib/contract/manifest';
import { loadSheets } from './sheets.server';
import { loadWomenPerTen } from './womenPerTen.server';
import { loadSourceIndicators } from '$old/lib/page/sourceIndicators.server';
import { loadSameFacts, loadSourceSheet } from './sourceSheets.server';
import { unknownIndicator } from '$old/lib/words/es/addressNotes';

/** One sheet for each indicator of the catalogue, counted in this release or not, and of what else the release counts. */
export async function entries() {
  const others = await loadSourceIndicators();
  return [...INDICATOR_IDS, ...others.map(({ id }) => id)].map((id) => ({ id }));
}

export async function loadSheet(name: string) {
  const [{ indicadores, fuente, ...facts }, { agreements, asOf }] = await Promise.all([
    loadSheets(),
    loadRegister(),
  ]);
  const sheet = indicadores.find(({ id }) => id === name);
  if (sheet === undefined) {
    const ofSource = await loadSourceSheet(name);
    if (ofSource === null) error(404, unknownIndicator(name));
    return ofSource;
  }
  const linked = (ids: readonly string[]) =>
    indicadores.filter(({ id }) => ids.includes(id)).map(({ id, nombre }) => ({ id, nombre }));
  return {
    kind: 'catalogo' as const,
    ...facts,
    fuente: saidOf(fuente),
    sheet,
    padre: linked(sheet.padre === null ? [] : [sheet.padre]),
    partes: linked(sheet.partes),
    agreements: ofIndicator(agreements, sheet.id),
    asOf,
    women: await loadWomenPerTen(sheet.id),
    same: await loadSameFacts(sheet.id),
  };
}

/** Of a source, what a sheet says: the rest of the manifest would weigh on every page. */
const saidOf = ({
  publica,
  conjunto,
  url,
  licencia,
  corte,
  ultimo_mes_completo,
}: ManifestSource): SaidSource => ({
  publica,
  conjunto,
  url,
  licencia,
  corte,
  ultimo_mes_completo,
});

type SaidSource = Pick<
  ManifestSource,
  'publica' | 'conjunto' | 'url' | 'licencia' | 'corte' | 'ultimo_mes_completo'
>;

export type SheetData = Extract<Awaited<ReturnType<typeof loadSheet>>, { kind: 'catalogo' }>;
