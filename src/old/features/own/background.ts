/** Reads a file of the reader's in a worker, which is given the file and gives back counts. */
import { runInWorker, type Running } from '$old/lib/compute/runInWorker';
import type { OwnAsked, OwnRead } from './reading/asked';

export interface OwnRequest extends OwnAsked {
  readonly file: Blob;
}

/**
 * @throws ComputeError if the worker fails, or the file can no longer be read; the signal's reason if it is aborted
 */
export async function readInBackground(
  request: OwnRequest,
  running: Running = {},
): Promise<OwnRead> {
  const { default: OwnWorker } = await import('./own.worker?worker&inline');
  return runInWorker(() => new OwnWorker(), request, running);
}
