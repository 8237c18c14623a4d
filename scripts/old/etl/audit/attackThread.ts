import { attackTask } from './attack';
import { serve } from '../solve/threads/serve';

serve(attackTask);
