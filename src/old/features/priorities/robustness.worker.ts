import { serve } from '$old/lib/compute/serve';
import { robustnessOf } from './answers/robustness';

serve(robustnessOf);
