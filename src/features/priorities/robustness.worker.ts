import { serve } from '$lib/compute/serve';
import { robustnessOf } from './answers/robustness';

serve(robustnessOf);
