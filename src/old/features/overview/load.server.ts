/** What the front page and a colonia's read from the release, with the very queries of the page. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { complaintRate } from './queries/complaintRate';
import {
  defaultPeriod,
  DEFAULT_DIVISOR,
  DEFAULT_INDICATOR,
  DEFAULT_MEASURE,
  type View,
} from '$old/lib/view/view';
import { askPanorama } from './ask';
import { withoutNames, type WholePanorama } from './wholePanorama';
import { readPanorama } from './read';
import { loadFacts } from '$old/lib/page/edition.server';
import { completePeriodsOf, type ReleaseFacts } from '$old/lib/page/facts';
import { askMonths } from '$old/lib/page/askMonths';
import { withoutOtherMonths, type MonthsByIndicator } from '$old/lib/page/months';
import { readGeometry, release } from '$old/lib/page/release.server';

/** The same on every page, and the slowest to tell. */
let months: Promise<MonthsByIndicator> | undefined;

/** The facts, the boundaries and the default view, with a colonia chosen or none; and what reports leave out. */
export async function loadPanorama(colonia: ColoniaKey | null) {
  const facts = await loadFacts();
  months ??= askMonths(release, facts);
  const [panorama, [complaints], told] = await Promise.all([
    wholePanorama(facts, colonia),
    release.run(complaintRate({ ambito: 'pareja' })),
    months,
  ]);
  return {
    facts,
    panorama,
    months: colonia === null ? told : withoutOtherMonths(told),
    complaints: complaints ?? null,
  };
}

/** The default view of every colonia. */
async function wholePanorama(
  facts: ReleaseFacts,
  colonia: ColoniaKey | null,
): Promise<WholePanorama> {
  const view = defaultView(DEFAULT_INDICATOR, facts, colonia);
  const [rows, geometry] = await Promise.all([
    askPanorama(release, view, facts),
    readGeometry(facts),
  ]);
  return { rows, geometry };
}

/** Of each indicator all colonias are read once: each page would take as long again. */
const levels = new Map<IndicatorId, Promise<ReadOfIndicator>>();

type ReadOfIndicator = Awaited<ReturnType<typeof readIndicator>>;

/** How one colonia stands in an indicator, in its newest period, where it depends on whom it is divided among; else null. */
export async function loadDoubted(colonia: ColoniaKey, indicador: IndicatorId) {
  const read = levels.get(indicador) ?? readIndicator(indicador);
  levels.set(indicador, read);
  const { view, preference, ranking } = await read;
  const own = ranking?.colonias.filter(
    ({ clave, verdict }) => clave === colonia && verdict === 'depende',
  );
  if (ranking === null || own === undefined || own.length === 0) return null;
  const alone = withoutNames({ ...ranking, colonias: own, womenDoubt: null });
  return { view, preference, ranking: alone };
}

async function readIndicator(indicador: IndicatorId) {
  const facts = await loadFacts();
  const view = defaultView(indicador, facts, null);
  const rows = await askPanorama(release, view, facts);
  const { preference, ranking } = readPanorama(rows, facts);
  return { view, preference, ranking };
}

function defaultView(
  indicador: IndicatorId,
  facts: ReleaseFacts,
  colonia: ColoniaKey | null,
): View {
  return {
    indicador,
    periodo: defaultPeriod(indicador, completePeriodsOf(facts)),
    medida: DEFAULT_MEASURE,
    divisor: DEFAULT_DIVISOR,
    colonia,
  };
}
