import { secondarySuppressionTask } from './secondarySuppressionTask';
import { serve } from '../solve/threads/serve';

serve(secondarySuppressionTask);
