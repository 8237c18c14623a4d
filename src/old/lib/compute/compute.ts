/** Runs a heavy method without holding the page: in a worker in a browser, in place elsewhere. */
import type { Job } from './job';
import { patienceFor } from '$old/lib/engine/patience';
import { unlessSilent } from '$old/lib/engine/silence';
import { runInWorker, type Helper, type Running } from './runInWorker';

/** A method that takes its time, and where its program is found. */
export interface Background<Input, Output> {
  /**
   * Loads what starts a worker. Its program travels inside a script of the page, which comes when it is first
   * needed, and starts from a blob. So it obeys the page's Content-Security-Policy (one made from an address
   * obeys the headers of that response, and a static host sends none), needs no address under whatever base
   * path, and starts without a connection from then on.
   */
  readonly worker: () => Promise<() => Helper>;
  /** The same program, for Node. */
  readonly here: () => Promise<Job<Input, Output>>;
}

/**
 * @throws ComputeError if the method or its worker fails; SilenceError, or what the browser says, if its program
 * does not come; the signal's reason if it is aborted
 */
export async function compute<Input, Output>(
  { worker, here }: Background<Input, Output>,
  input: Input,
  running: Running = {},
): Promise<Output> {
  const { signal, onProgress } = running;
  if (typeof Worker !== 'undefined') {
    const bearing = { limit: patienceFor('module'), ...(signal === undefined ? {} : { signal }) };
    return runInWorker(await unlessSilent(bearing, worker), input, running);
  }
  const job = await here();
  return job(input, (share) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  });
}
