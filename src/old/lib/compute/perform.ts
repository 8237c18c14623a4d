/** Does one job in a worker, and tells its page. */
import { messageOf } from '$old/lib/engine/errors';
import type { Job, JobNews } from './job';

/** A page repaints its progress at most this often; milliseconds. */
const NEWS_EVERY = 50;

/**
 * @param tell posts to the page
 * @param now milliseconds, of any origin
 */
export function perform<Input, Output>(
  job: Job<Input, Output>,
  input: Input,
  tell: (news: JobNews<Output>) => void,
  now: () => number,
): void {
  let last = now();
  const report = (share: number) => {
    if (now() - last < NEWS_EVERY) return;
    last = now();
    tell({ kind: 'progress', share });
  };
  try {
    tell({ kind: 'done', output: job(input, report) });
  } catch (thrown) {
    tell({ kind: 'failed', message: messageOf(thrown) });
  }
}
