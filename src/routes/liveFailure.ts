/** Why a live page could not answer, said to its reader. */
import { ComputeError } from '$lib/compute/errors';
import { EngineFailure, messageOf, SupersededError } from '$lib/engine/errors';

export interface LiveFailure {
  readonly message: string;
  /** What the reader can do about it here; null where asking again would fail again. */
  readonly remedy: 'retry' | 'reload' | null;
}

/** What the engine and the workers throw on purpose says it itself; anything else did not load. */
export function liveFailure(thrown: unknown): LiveFailure {
  if (thrown instanceof SupersededError) return { message: thrown.message, remedy: 'reload' };
  if (thrown instanceof EngineFailure) {
    return { message: thrown.message, remedy: thrown.retryable ? 'retry' : null };
  }
  if (thrown instanceof ComputeError) return { message: thrown.message, remedy: 'retry' };
  const message = `No se pudo cargar el motor de consultas (${messageOf(thrown)}). Revisa tu conexión.`;
  return { message, remedy: 'retry' };
}
