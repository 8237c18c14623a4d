/** One job in a worker of its own, which ends with it. */
import { lifelineCut, newLifeline } from '$old/lib/engine/lifeline';
import { patienceFor } from '$old/lib/engine/patience';
import { SilenceError, unlessSilent } from '$old/lib/engine/silence';
import { ComputeError } from './errors';
import type { JobNews, JobRequest } from './job';

export interface Running {
  /** Aborted, the worker is ended at once, whatever it was doing. */
  readonly signal?: AbortSignal;
  /** Told the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The part of a Worker that is used. */
export type Helper = Pick<
  Worker,
  'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'
>;

/**
 * @param spawn starts the worker
 * @throws ComputeError if the method fails, or its worker does, dies or falls silent; the signal's
 * reason if it is aborted
 */
export async function runInWorker<Input, Output>(
  spawn: () => Helper,
  input: Input,
  { signal, onProgress }: Running = {},
): Promise<Output> {
  signal?.throwIfAborted();
  const worker = spawn();
  const ending = new AbortController();
  const lifeline = newLifeline();
  const bearing = { limit: patienceFor('job'), ...(signal === undefined ? {} : { signal }) };
  try {
    return await unlessSilent(
      bearing,
      ({ heard }) =>
        new Promise((resolve, reject) => {
          const until = { signal: ending.signal };
          const hear = ({ data }: MessageEvent<JobNews<Output>>) => {
            heard();
            if (data.kind === 'progress') onProgress?.(data.share);
            else if (data.kind === 'done') resolve(data.output);
            else reject(new ComputeError(data.message));
          };
          const fail = (event: ErrorEvent) => {
            event.preventDefault();
            reject(new ComputeError(event.message || 'the worker could not read its script'));
          };
          worker.addEventListener('message', hear, until);
          worker.addEventListener('error', fail, until);
          const request: JobRequest<Input> = { input, lifeline };
          worker.postMessage(request);
          void lifelineCut(lifeline, ending.signal).then(() =>
            reject(new ComputeError('the browser ended the worker')),
          );
        }),
    );
  } catch (cause) {
    if (!(cause instanceof SilenceError)) throw cause;
    throw new ComputeError(`no sign of life for ${cause.limit / 1000} s`);
  } finally {
    ending.abort();
    worker.terminate();
  }
}
