/** What a thread of the tests answers, whatever it is asked: which one it is. */
import { threadId } from 'node:worker_threads';
import { serve } from '../../../scripts/etl/solve/threads/serve';

serve(() => threadId);
