import type { Background } from '$lib/compute/compute';
import type { RobustSearch, RobustClusters } from './answers/robustClusters';

/** Local Moran, the global index and the scan, with each denominator and extreme. */
export const clustersInBackground: Background<RobustSearch, RobustClusters> = {
  worker: async () => {
    const { default: ClustersWorker } = await import('./clusters.worker?worker&inline');
    return () => new ClustersWorker();
  },
  here: async () => (await import('./answers/robustClusters')).robustClusters,
};
