import type { Background } from '$lib/compute/compute';
import type { RobustSearch, RobustClusters } from './answers/robustClusters';
import ClustersWorker from './clusters.worker?worker&inline';

/** Local Moran, the global index and the scan, with each denominator and extreme. */
export const clustersInBackground: Background<RobustSearch, RobustClusters> = {
  worker: () => new ClustersWorker(),
  here: async () => (await import('./answers/robustClusters')).robustClusters,
};
