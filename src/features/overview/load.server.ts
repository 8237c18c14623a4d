/** What every prerendered page reads from the release, with the very queries of the page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawMap, type MapDrawing } from '$lib/figures/map/drawing';
import type { ColoniaTopology } from '$lib/figures/map/project';
import { openRelease } from '$lib/engine/node';
import { complaintRate } from './queries/complaintRate';
import { defaultPeriod, DEFAULT_INDICATOR, type View } from '$lib/view/view';
import { askPanorama } from './ask';
import { askFacts, contextOf, type ReleaseFacts } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import type { MonthsByIndicator } from '$lib/page/months';

/** The one of internal use has a folder of its own: scripts/lib/profile.mjs. */
const RELEASE = process.env['ATLAS_INTERNO'] === '1' ? 'data/interno/release' : 'static/data';

export const release = openRelease(RELEASE);

/** The same on every page, and the slowest to tell. */
let months: Promise<MonthsByIndicator> | undefined;

/** The facts, the boundaries and the default view, with a colonia chosen or none; and what reports leave out. */
export async function loadPanorama(colonia: string | null) {
  const facts = await askFacts(release);
  const view: View = {
    indicador: DEFAULT_INDICATOR,
    periodo: defaultPeriod(DEFAULT_INDICATOR, contextOf(facts).periodos),
    medida: 'tasa',
    colonia,
  };
  months ??= askMonths(release, facts);
  const [rows, geometry, [complaints], told] = await Promise.all([
    askPanorama(release, view, facts),
    readGeometry(facts),
    release.run(complaintRate({ ambito: 'pareja' })),
    months,
  ]);
  return { facts, geometry, rows, months: told, complaints: complaints ?? null };
}

export async function readGeometry({ colonias }: ReleaseFacts): Promise<MapDrawing> {
  return drawMap(await readTopology(), new Set(colonias.map(({ clave }) => clave)));
}

/** The boundaries of the release, in degrees. */
export async function readTopology(): Promise<ColoniaTopology> {
  const { geometrias } = await release.manifest();
  return JSON.parse(await readFile(join(RELEASE, geometrias.colonias.archivo), 'utf8'));
}
