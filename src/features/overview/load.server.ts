/** What the front page and a colonia's read from the release, with the very queries of the page. */
import { complaintRate } from './queries/complaintRate';
import { defaultPeriod, DEFAULT_INDICATOR, type View } from '$lib/view/view';
import { askPanorama } from './ask';
import { askFacts, contextOf } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import type { MonthsByIndicator } from '$lib/page/months';
import { readGeometry, release } from '$lib/page/release.server';

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
