import { serve } from '$lib/compute/serve';
import { evaluate } from './answers/evaluate';

serve(evaluate);
