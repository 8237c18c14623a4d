/** The query and the search behind one view of clusters. The same in the page and while prerendering. */
import type { RobustClusters } from './answers/robustClusters';
import { compute } from '$lib/compute/compute';
import { clustersInBackground } from './background';
import type { Running } from '$lib/compute/runInWorker';
import type { Answering, Asking } from '$lib/engine/door';
import { divisorsOf } from '$lib/contract/indicators/divisors';
import { clusterAreas, type ClusterArea } from './queries/clusterAreas';
import type { ClusterView } from './view';
import type { ReleaseFacts } from '$lib/page/facts';
import { mapPreference } from '$lib/page/preference';

/** Fixed and shown, so that whoever repeats the search finds the same. */
export const SEED = 2025;
export const MORAN_REPLICAS = 9999;
/** Circles up to half of the people, as SaTScan. */
const SHARE = 0.5;

/** Rows and findings carry the view they answer: a late answer is never shown under another question. */
export interface ClusterAnswer {
  readonly view: ClusterView;
  readonly areas: readonly ClusterArea[];
  readonly clusters: RobustClusters;
}

export function clusterQuery(view: Omit<ClusterView, 'replicas'>, facts: ReleaseFacts) {
  return clusterAreas({
    alcaldia: facts.alcaldia,
    indicador: view.indicador,
    periodoTipo: view.periodo.tipo,
    periodo: view.periodo.inicio,
    unit: mapPreference(view, facts).unit,
    divisor: view.divisor,
  });
}

export interface AskingClusters extends Asking, Running {
  /** Told when the rows are there and the search begins. */
  readonly onRows?: () => void;
}

export async function askClusters(
  engine: Answering,
  view: ClusterView,
  facts: ReleaseFacts,
  { onRows, ...asking }: AskingClusters = {},
): Promise<ClusterAnswer> {
  const areas = await engine.run(clusterQuery(view, facts), asking);
  onRows?.();
  const clusters = await compute(
    clustersInBackground,
    {
      areas,
      denominator: view.divisor,
      share: SHARE,
      replicas: { scan: view.replicas, moran: MORAN_REPLICAS },
      seed: SEED,
      total: areas[0]?.n_alcaldia ?? null,
      tryOther: divisorsOf(view.indicador).length > 1,
    },
    asking,
  );
  return { view, areas, clusters };
}
