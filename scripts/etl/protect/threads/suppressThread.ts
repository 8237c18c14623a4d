import { suppressTask } from '../suppressTask';
import { serve } from './serve';

serve(suppressTask);
