/** The program of a worker: waits for its one request, does the job, and is ended by the page. */
import { holdLifeline } from '$old/lib/engine/lifeline';
import type { Job, JobRequest } from './job';
import { perform } from './perform';

export function serve<Input, Output>(job: Job<Input, Output>): void {
  addEventListener('message', async ({ data }: MessageEvent<JobRequest<Input>>) => {
    await holdLifeline(data.lifeline);
    perform(
      job,
      data.input,
      (news) => postMessage(news),
      () => performance.now(),
    );
  });
}
