import { serve } from '$lib/compute/serve';
import { robustClusters } from './answers/robustClusters';

serve(robustClusters);
