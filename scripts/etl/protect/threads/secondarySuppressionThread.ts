import { secondarySuppressionTask } from '../secondarySuppressionTask';
import { serve } from './serve';

serve(secondarySuppressionTask);
