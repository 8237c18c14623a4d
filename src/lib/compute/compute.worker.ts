/** The program of the worker: waits for its one job, does it, and is ended by the page. */
import { holdLifeline } from '$lib/engine/lifeline';
import type { WatchedRequest } from './job';
import { perform } from './perform';

addEventListener('message', async ({ data }: MessageEvent<WatchedRequest>) => {
  await holdLifeline(data.lifeline);
  perform(
    data,
    (news) => postMessage(news),
    () => performance.now(),
  );
});
