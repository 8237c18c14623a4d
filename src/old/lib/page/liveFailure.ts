/** Why a live page could not answer, said to its reader. */
import { EngineFailure, ReleaseError, SupersededError } from '$old/lib/engine/errors';
import { readerWords, type ReaderWords } from './readerWords';

export interface LiveFailure extends ReaderWords {
  /** What the reader can do about it here; null where asking again would fail again. */
  readonly remedy: 'retry' | 'reload' | null;
}

export function liveFailure(thrown: unknown): LiveFailure {
  return { ...readerWords(thrown), remedy: remedyFor(thrown) };
}

function remedyFor(thrown: unknown): LiveFailure['remedy'] {
  if (thrown instanceof SupersededError) return 'reload';
  if (thrown instanceof ReleaseError && thrown.problem === 'other_format') return 'reload';
  return thrown instanceof EngineFailure && !thrown.retryable ? null : 'retry';
}
