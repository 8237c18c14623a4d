/** One job in a worker of its own, which ends with it. */
import { ComputeError } from './errors';
import type { JobName, JobNews, JobRequest, OutputOf } from './job';

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
 * @throws ComputeError if the method or its worker fails; the signal's reason if it is aborted
 */
export async function runInWorker<Name extends JobName>(
  spawn: () => Helper,
  request: JobRequest<Name>,
  { signal, onProgress }: Running = {},
): Promise<OutputOf<Name>> {
  signal?.throwIfAborted();
  const worker = spawn();
  const listening = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const until = { signal: listening.signal };
      signal?.addEventListener('abort', () => reject(signal.reason), until);
      const hear = ({ data }: MessageEvent<JobNews<Name>>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'done') resolve(data.output);
        else reject(new ComputeError(data.message));
      };
      worker.addEventListener('message', hear, until);
      worker.addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          reject(new ComputeError(event.message || 'no arrancó en este navegador'));
        },
        until,
      );
      worker.postMessage(request);
    });
  } finally {
    listening.abort();
    worker.terminate();
  }
}
