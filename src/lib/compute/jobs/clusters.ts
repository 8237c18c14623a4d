import { robustClusters } from '$features/clusters/answers/robustClusters';
import type { Job } from '../job';

/** `/agrupamientos`: local Moran, the global index and the scan, with each denominator and extreme. */
export const clusters: Job<'clusters'> = robustClusters;
