/** The program of the worker: waits for its one job, does it, and is ended by the page. */
import type { JobRequest } from './job';
import { perform } from './perform';

addEventListener('message', ({ data }: MessageEvent<JobRequest>) => {
  perform(
    data,
    (news) => postMessage(news),
    () => performance.now(),
  );
});
