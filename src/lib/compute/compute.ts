/** Runs a heavy method without holding the page: in a worker in a browser, in place elsewhere. */
import type { Job } from './job';
import { runInWorker, type Helper, type Running } from './runInWorker';

/** A method that takes its time, and where its program is found. */
export interface Background<Input, Output> {
  /**
   * Starts a worker whose program travels inside the page's script and starts from a blob. So it obeys
   * the page's Content-Security-Policy (one made from an address obeys the headers of that response,
   * and a static host sends none), needs no address under whatever base path, and starts without a
   * connection.
   */
  readonly worker: () => Helper;
  /** The same program, for Node. */
  readonly here: () => Promise<Job<Input, Output>>;
}

/** @throws ComputeError if the method or its worker fails; the signal's reason if it is aborted */
export async function compute<Input, Output>(
  { worker, here }: Background<Input, Output>,
  input: Input,
  running: Running = {},
): Promise<Output> {
  if (typeof Worker !== 'undefined') return runInWorker(worker, input, running);
  const { signal, onProgress } = running;
  const job = await here();
  return job(input, (share) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  });
}
