/** Does one job in a worker, and tells its page. */
import { messageOf } from '$lib/engine/errors';
import type { JobName, JobNews, JobRequest } from './job';
import { JOBS } from './registry';

/** A page repaints its progress at most this often; milliseconds. */
const NEWS_EVERY = 50;

/**
 * @param tell posts to the page
 * @param now milliseconds, of any origin
 */
export function perform<Name extends JobName>(
  { name, input }: JobRequest<Name>,
  tell: (news: JobNews<Name>) => void,
  now: () => number,
): void {
  let last = now();
  const report = (share: number) => {
    if (now() - last < NEWS_EVERY) return;
    last = now();
    tell({ kind: 'progress', share });
  };
  try {
    tell({ kind: 'done', output: JOBS[name](input, report) });
  } catch (thrown) {
    tell({ kind: 'failed', message: messageOf(thrown) });
  }
}
