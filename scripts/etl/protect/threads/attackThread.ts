import { attackTask } from '../attack';
import { serve } from './serve';

serve(attackTask);
