/** Runs a heavy method without holding the page: in a worker in a browser, in place elsewhere. */
import ComputeWorker from './compute.worker?worker&inline';
import type { InputOf, JobName, OutputOf } from './job';
import { runInWorker, type Running } from './runInWorker';

/**
 * The worker's program travels inside the page's script and starts from a blob. So it obeys the page's
 * Content-Security-Policy (one made from an address obeys the headers of that response, and a static
 * host sends none), needs no address under whatever base path, and starts without a connection.
 * @throws ComputeError if the method or its worker fails; the signal's reason if it is aborted
 */
export async function compute<Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  running: Running = {},
): Promise<OutputOf<Name>> {
  if (typeof Worker === 'undefined') return computeHere(name, input, running);
  return runInWorker(() => new ComputeWorker(), { name, input }, running);
}

/** In Node, while prerendering and in tests: the same program, one job after another. */
async function computeHere<Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  { signal, onProgress }: Running,
): Promise<OutputOf<Name>> {
  const { JOBS } = await import('./registry');
  return JOBS[name](input, (share) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  });
}
